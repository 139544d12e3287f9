package org.gcmplan.workflow.web;

import java.util.List;
import org.gcmplan.workflow.DueBand;

/**
 * Rows whose deadlines are equally near.
 *
 * @param count how many there are, on all pages
 */
public record InboxGroup(DueBand band, int count, List<InboxLine> lines) {
  public InboxGroup {
    lines = List.copyOf(lines);
  }
}
