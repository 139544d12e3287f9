package org.gcmplan.workflow.internal;

import org.gcmplan.updates.MatchedRow;

/** The one row of a table that decided: what it says, and how it is shown for ever. */
record DecidedRow(RuleTable.Match match, MatchedRow shown) {}
