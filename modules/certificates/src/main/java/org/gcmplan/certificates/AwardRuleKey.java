package org.gcmplan.certificates;

/** What rules there are, the form of their value, and the value where no rule is in force. */
public enum AwardRuleKey {
  /** How many of the members must be present. */
  COUNCIL_QUORUM(RuleForm.FRACTION, "2/3"),
  /** How many votes carry a motion. */
  COUNCIL_MAJORITY(RuleForm.THRESHOLD, ">1/2"),
  /** Of whom: {@link VoteBase}. */
  COUNCIL_VOTE_BASE(RuleForm.VOTE_BASE, "all_members"),
  /** Who decides a tie: the chair, or nobody, and it is lost. */
  COUNCIL_TIE(RuleForm.TIE, "chair"),
  /** Times the base salary, for a person. */
  MONEY_INDIVIDUAL(RuleForm.FACTOR, "1.5"),
  /** Times the base salary, for a collective. */
  MONEY_COLLECTIVE(RuleForm.FACTOR, "3.0"),
  /** Times what a person receives, for a household. */
  MONEY_HOUSEHOLD(RuleForm.FACTOR, "1.5"),
  /** Whether foreigners receive the same or no money. */
  MONEY_FOREIGNER(RuleForm.FOREIGN_MONEY, "same"),
  /** The base salary, a month. */
  BASE_SALARY(RuleForm.AMOUNT, "2340000"),
  /** From which share of women on a collective is preferred in a tie. */
  WOMEN_SHARE(RuleForm.FRACTION, "70%"),
  /** What an open discipline, investigation, inspection or complaint does. */
  OPEN_PROCEEDINGS(RuleForm.EFFECT, "block"),
  /** What an award for the same achievement does. */
  DOUBLE_AWARD(RuleForm.EFFECT, "block"),
  /** The largest share of managers among the persons proposed; none where there is no such rule. */
  MANAGER_SHARE(RuleForm.OPTIONAL_FRACTION, "none"),
  /** Until a dossier that is not eligible is returned. */
  DAYS_RETURN(RuleForm.DAYS, "5w"),
  /** Until a dossier is appraised. */
  DAYS_APPRAISE(RuleForm.DAYS, "20w"),
  /** Until the proposer is told of the decision. */
  DAYS_NOTIFY(RuleForm.DAYS, "10w"),
  /** Until a violation is reported once it is established. */
  DAYS_REPORT_VIOLATION(RuleForm.DAYS, "7"),
  /** Until a revocation is decided once the dossier is complete. */
  DAYS_REVOKE(RuleForm.DAYS, "5w"),
  /** Until a damaged certificate is replaced. */
  DAYS_REPLACE(RuleForm.DAYS, "15"),
  /** How long before an event the dossier is due. */
  DAYS_BEFORE_EVENT(RuleForm.DAYS, "10"),
  /** How long another body has for its opinion about a nominee. */
  DAYS_OPINION(RuleForm.DAYS, "10w"),
  /** What a nomination after the call has closed comes to. */
  LATE_NOMINATION(RuleForm.EFFECT, "warn"),
  /** What it comes to that a body nominates more than its share. */
  OVER_QUOTA(RuleForm.EFFECT, "warn"),
  /** What a dossier holds, for achievements on a theme. */
  DOSSIER_THEMATIC(RuleForm.PARTS, "submission;report;minutes"),
  /** What a dossier holds by the simplified procedure. */
  DOSSIER_SIMPLIFIED(RuleForm.PARTS, "submission;report"),
  /** How many years the dossier of an award is kept. */
  KEEP_AWARDED(RuleForm.YEARS, "20"),
  /** How many years the dossier of one who was not awarded is kept. */
  KEEP_NOT_AWARDED(RuleForm.YEARS, "5");

  private final RuleForm form;
  private final String otherwise;

  AwardRuleKey(RuleForm form, String otherwise) {
    this.form = form;
    this.otherwise = otherwise;
  }

  public RuleForm form() {
    return form;
  }

  /** The value where no rule is in force. */
  public String otherwise() {
    return otherwise;
  }
}
