package org.gcmplan.updates;

import java.util.Set;

/**
 * Which updates a list shows.
 *
 * @param statuses none means all
 * @param text looked for in number and title, marks folded; empty means all
 */
public record UpdateFilter(Set<UpdateStatus> statuses, String text, int first, int count) {
  public UpdateFilter {
    statuses = Set.copyOf(statuses);
  }
}
