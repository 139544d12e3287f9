package org.gcmplan.progress;

import org.gcmplan.kernel.BodyId;
import org.gcmplan.tasks.TaskCode;

/**
 * Another report that rests on the same file.
 *
 * @param number its receipt's number, empty while a draft
 */
public record OtherUse(ReportId report, String number, TaskCode task, BodyId body) {}
