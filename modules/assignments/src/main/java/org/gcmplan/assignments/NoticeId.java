package org.gcmplan.assignments;

import java.util.UUID;

/** The id of a notice of assignment. */
public record NoticeId(UUID value) {
  public static NoticeId parse(String text) {
    return new NoticeId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
