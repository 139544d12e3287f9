package org.gcmplan.updates;

import java.util.Optional;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskField;

/**
 * One change of an update.
 *
 * @param number its place in the update, from 1
 * @param field the field, or empty when a task is abolished
 * @param before the value in the edition that the update is made against
 */
public record Change(
    int number,
    Operation operation,
    TaskCode task,
    Optional<TaskField> field,
    FieldValue before,
    FieldValue after) {}
