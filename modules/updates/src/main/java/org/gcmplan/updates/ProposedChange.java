package org.gcmplan.updates;

import java.util.Optional;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskField;

/**
 * A change as a drafter asks for it; what stood before is taken from the edition it is made
 * against.
 *
 * @param field the field, or empty when a task is abolished
 * @param after the value asked for, empty when a task is abolished or a field emptied
 */
public record ProposedChange(
    Operation operation, TaskCode task, Optional<TaskField> field, FieldValue after) {}
