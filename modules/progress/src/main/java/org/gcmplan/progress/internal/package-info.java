/** Rules, tables and services of regimes, rounds and reports. */
@NullMarked
package org.gcmplan.progress.internal;

import org.jspecify.annotations.NullMarked;
