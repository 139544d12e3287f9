package org.gcmplan.updates;

/**
 * The legal review on the route of a plan update, as the updates module needs it; the workflow
 * module answers. Joins the caller's transaction, as {@link PlanUpdateProcess} does.
 */
public interface LegalReviewProcess {

  /** Every opinion is answered; the legal reviewer of the body that the terms name is next. */
  void sentToLegalReview(UpdateId update);

  /** It is lawful; the approving official is next. */
  void cleared(UpdateId update);

  /** It was given back to the standing office. */
  void givenBack(UpdateId update);
}
