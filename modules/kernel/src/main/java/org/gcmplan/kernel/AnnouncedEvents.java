package org.gcmplan.kernel;

import java.util.List;

/**
 * What was announced earlier, as the chained record keeps it, for who must compare the present with
 * it. Answered by the audit module.
 */
public interface AnnouncedEvents {

  /**
   * The components of every event of that name about the subject as canonical JSON, the oldest
   * first. Entries that were changed since they were written do not count.
   *
   * @param event the simple name of the event's type
   */
  List<String> factsOf(Subject subject, String event);
}
