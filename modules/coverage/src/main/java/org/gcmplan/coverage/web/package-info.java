/** The page of coverage, its table for spreadsheets, and the register of own plans. */
@NullMarked
package org.gcmplan.coverage.web;

import org.jspecify.annotations.NullMarked;
