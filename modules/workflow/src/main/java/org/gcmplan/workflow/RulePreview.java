package org.gcmplan.workflow;

import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.updates.UpdateId;

/**
 * What a proposed table would say of an update.
 *
 * @param before the row that decides today, in words; empty when there is none
 * @param after the row that would decide
 */
public record RulePreview(
    UpdateId update,
    String reference,
    LocalizedText title,
    LocalizedText before,
    LocalizedText after) {

  public boolean changes() {
    return !before.equals(after);
  }
}
