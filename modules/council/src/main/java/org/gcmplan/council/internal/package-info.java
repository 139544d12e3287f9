/** Rules, tables and services of councils, sittings and ballots; the keys of the votes. */
@NullMarked
package org.gcmplan.council.internal;

import org.jspecify.annotations.NullMarked;
