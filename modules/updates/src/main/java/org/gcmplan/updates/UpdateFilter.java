package org.gcmplan.updates;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which updates a list shows.
 *
 * @param statuses none means all
 * @param text looked for in number and title, marks folded; empty means all
 */
public record UpdateFilter(Set<UpdateStatus> statuses, String text, int first, int count) {
  /** Names every status in which an update is under way. */
  public static final String UNDER_WAY = "UNDER_WAY";

  public UpdateFilter {
    statuses = Set.copyOf(statuses);
  }

  /**
   * The filter that an address names.
   *
   * @param status a status, {@link #UNDER_WAY}, or anything else for all
   */
  public static UpdateFilter of(String status, String text, int first, int count) {
    return new UpdateFilter(
        Stream.of(UpdateStatus.values())
            .filter(each -> each.name().equals(status) || isUnderWay(status, each))
            .collect(Collectors.toSet()),
        text,
        first,
        count);
  }

  private static boolean isUnderWay(String status, UpdateStatus each) {
    return status.equals(UNDER_WAY) && each.isUnderWay();
  }
}
