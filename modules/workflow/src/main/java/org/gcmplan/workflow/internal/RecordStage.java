package org.gcmplan.workflow.internal;

import java.util.Set;
import java.util.function.Predicate;
import org.gcmplan.workflow.WorkItemKind;

/**
 * Where a record of the domain stands, as far as its route must agree with it.
 *
 * @param name the status in the record's words
 * @param onRoute whether a process has to run for it
 * @param ended whether none may
 * @param agrees whether what the route waits for fits
 */
record RecordStage(
    String name, boolean onRoute, boolean ended, Predicate<Set<WorkItemKind>> agrees) {}
