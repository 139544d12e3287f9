package org.gcmplan.assignments;

import java.util.UUID;
import org.gcmplan.kernel.NotFound;

/** The id of a notice of assignment. */
public record NoticeId(UUID value) {
  public static NoticeId parse(String text) {
    try {
      return new NoticeId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("assignment notice", text);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
