package org.gcmplan.certificates;

import java.util.UUID;
import org.gcmplan.kernel.NotFound;

/** Our own id of a proposed rule. */
public record RuleProposalId(UUID value) {

  /**
   * Reads the id from an address.
   *
   * @throws NotFound when the text is no id at all
   */
  public static RuleProposalId parse(String text) {
    try {
      return new RuleProposalId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("rule proposal", text);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
