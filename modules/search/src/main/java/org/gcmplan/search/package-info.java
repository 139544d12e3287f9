/**
 * Finds plans, tasks, updates, reports, bodies and localities by any of their names, marks and đ
 * folded, within the reader's rights.
 *
 * <p>Owns the schema {@code search}.
 */
@NullMarked
package org.gcmplan.search;

import org.jspecify.annotations.NullMarked;
