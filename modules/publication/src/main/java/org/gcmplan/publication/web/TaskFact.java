package org.gcmplan.publication.web;

import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.tasks.TaskField;

/** A field of a task, with its label, as it reads. */
public record TaskFact(TaskField field, String label, LocalizedText words) {}
