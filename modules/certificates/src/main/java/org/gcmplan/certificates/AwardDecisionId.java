package org.gcmplan.certificates;

import java.util.UUID;
import org.gcmplan.kernel.NotFound;

/** Our own id of a decision that awarded. */
public record AwardDecisionId(UUID value) {

  /**
   * Reads the id from an address.
   *
   * @throws NotFound when the text is no id at all
   */
  public static AwardDecisionId parse(String text) {
    try {
      return new AwardDecisionId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("award decision", text);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
