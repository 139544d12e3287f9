package org.gcmplan.assignments.internal;

import org.gcmplan.assignments.TaskPart;
import org.gcmplan.kernel.BodyId;

/** Which part of a task a body is charged with, and by whom. */
record Charge(BodyId body, TaskPart part, BodyId assignedBy) {}
