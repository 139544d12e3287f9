/** The page of assignments, its table for spreadsheets, and the register of own plans. */
@NullMarked
package org.gcmplan.assignments.web;

import org.jspecify.annotations.NullMarked;
