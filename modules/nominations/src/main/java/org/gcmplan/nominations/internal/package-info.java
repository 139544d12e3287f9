/** Rules, tables and services of calls and nominations. */
@NullMarked
package org.gcmplan.nominations.internal;

import org.jspecify.annotations.NullMarked;
