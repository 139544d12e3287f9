package org.gcmplan.updates;

/**
 * The rules by which updates are reviewed, as the updates module needs them; the workflow module
 * answers from the tables that were in force on the day of submission.
 */
public interface ReviewRules {

  /**
   * What the rules say of an update.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when no table was in force on that day
   */
  ReviewTerms decide(ReviewFacts facts);
}
