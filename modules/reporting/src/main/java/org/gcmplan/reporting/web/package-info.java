/** The dashboard: its page, the rows behind each figure, its table and its paper. */
@NullMarked
package org.gcmplan.reporting.web;

import org.jspecify.annotations.NullMarked;
