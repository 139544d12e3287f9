package org.gcmplan.updates;

import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;

/** What a body does with its own opinion. */
public interface Opinions {

  /**
   * Gives the body's opinion, remarks on single clauses included. Late opinions are kept as {@link
   * Consultation#recordOpinion} says.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation naming every gap, the remark by its place
   */
  void give(Actor by, UpdateId update, BodyId body, WrittenOpinion opinion);

  /**
   * Lets the opinion, given on an earlier text, stand for the text as it is now.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when there is none of its own, or the text is
   *     still the same
   */
  void confirm(Actor by, UpdateId update, BodyId body);
}
