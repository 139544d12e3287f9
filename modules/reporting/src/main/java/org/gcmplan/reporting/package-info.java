/**
 * The whole at a glance: figures with trend, map, progress by objective, what is overdue. Reads
 * only; every figure opens its rows.
 */
@NullMarked
package org.gcmplan.reporting;

import org.jspecify.annotations.NullMarked;
