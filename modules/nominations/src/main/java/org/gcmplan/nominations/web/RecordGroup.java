package org.gcmplan.nominations.web;

import java.util.List;
import org.gcmplan.nominations.RecordedTask;

/**
 * Tasks of the record that belong together beside a nomination.
 *
 * @param name CONCERNED for those that the nomination names, else in which part
 */
public record RecordGroup(String name, List<RecordedTask> tasks) {}
