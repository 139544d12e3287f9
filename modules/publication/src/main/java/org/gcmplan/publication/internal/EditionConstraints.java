package org.gcmplan.publication.internal;

import jakarta.persistence.PersistenceException;
import java.util.Locale;
import java.util.Map;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;

/**
 * What the database refuses, in the user's words. The rules are checked before; a constraint only
 * speaks where two publications got past them at the same time.
 */
final class EditionConstraints {
  private static final Map<String, Problem> PROBLEMS =
      Map.of(
          "uq_edition_decision", new Problem("outsideNumber", "publication.decisionNumberTaken"),
          "uq_edition_update", new Problem("", "publication.updatePublished"),
          "ck_edition_effect", new Problem("effectiveOn", "publication.effectBeforeDecisionDay"));

  private EditionConstraints() {}

  /** The violation in words, or the failure itself when no constraint of ours is named in it. */
  static RuntimeException inWords(PersistenceException failure) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return PROBLEMS.entrySet().stream()
        .filter(entry -> message.contains(entry.getKey()))
        .map(entry -> (RuntimeException) new BusinessRuleViolation(entry.getValue()))
        .findFirst()
        .orElse(failure);
  }
}
