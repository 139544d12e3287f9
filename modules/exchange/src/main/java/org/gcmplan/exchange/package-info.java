/**
 * Plans in and out: an edition as a workbook or as CSV, and changes to the plan read back from
 * either.
 *
 * <p>Owns no table. {@link PlanExports} writes, {@link PlanImports} reads: a file is refused whole
 * with every {@link FileFault}, or compared with the plan ({@link TaskImport}) and made into the
 * draft of a plan update, so that it takes the same road as every other change. Uses publication,
 * tasks, updates and the directories.
 */
@NullMarked
package org.gcmplan.exchange;

import org.jspecify.annotations.NullMarked;
