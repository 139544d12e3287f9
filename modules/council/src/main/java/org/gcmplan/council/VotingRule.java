package org.gcmplan.council;

/**
 * How a sitting decides: the rule of its day, given when it is called and kept with it.
 *
 * @param quorum of those entitled, how many must be there
 * @param majority of the base, how many must be for the motion
 * @param strictlyMore whether they must be more than the majority, as with «more than a half»
 * @param base of what the majority is taken
 * @param chairBreaksTie whether the chair decides where as many are for as against; only where no
 *     more than a simple majority is asked for, a higher one is never reached by a tie
 * @param recusedLeave whether who is recused no longer counts among those entitled to vote on that
 *     motion; if not, their seats stay in the base and in the quorum, as if they were absent
 */
public record VotingRule(
    Fraction quorum,
    Fraction majority,
    boolean strictlyMore,
    CountBase base,
    boolean chairBreaksTie,
    boolean recusedLeave) {

  /** Where who is recused leaves the base. */
  public VotingRule(
      Fraction quorum,
      Fraction majority,
      boolean strictlyMore,
      CountBase base,
      boolean chairBreaksTie) {
    this(quorum, majority, strictlyMore, base, chairBreaksTie, true);
  }
}
