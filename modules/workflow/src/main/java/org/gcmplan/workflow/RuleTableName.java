package org.gcmplan.workflow;

/** The tables of rules that there are; together they decide how an update is reviewed. */
public enum RuleTableName {
  /** Who issued the plan, and so who may change it. */
  PLAN_LEVEL("PlanLevel"),
  /** Who is asked, how long, what silence means, how many must answer. */
  CONSULTATION("Consultation"),
  /** Whether somebody reviews the change legally, and who. */
  LEGAL_REVIEW("LegalReview"),
  /** Who decides. */
  APPROVAL("Approval");

  private final String decision;

  RuleTableName(String decision) {
    this.decision = decision;
  }

  /** The id of the decision in the table's file. */
  public String decision() {
    return decision;
  }
}
