/**
 * A country's data pack: its plan, bodies, localities and holidays, read from CSV files and loaded
 * through the other modules at start; and the demonstration, a history retold with them.
 *
 * <p>Owns no table. {@link CountryDataPack} loads, {@link Demonstration} tells; {@link StableId}
 * says which ids come out, so that loading again changes nothing. Produces the {@link
 * org.gcmplan.kernel.WorkingDayCalendar}. May use every module's API but workflow's and audit's.
 */
@NullMarked
package org.gcmplan.datapack;

import org.jspecify.annotations.NullMarked;
