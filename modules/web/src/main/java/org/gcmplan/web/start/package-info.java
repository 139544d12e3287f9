/**
 * How the application comes up: database, tables, clock, order of the start, readiness, and the
 * lines that say where it is.
 */
@NullMarked
package org.gcmplan.web.start;

import org.jspecify.annotations.NullMarked;
