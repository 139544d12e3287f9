package org.gcmplan.updates;

import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;

/** What a body does with its own opinion. */
public interface Opinions {

  /**
   * Gives the body's opinion, remarks on single clauses included. Late opinions are kept as {@link
   * Consultation#recordOpinion} says.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation naming every gap, the remark by its place; or
   *     when the body's opinions are signed
   */
  void give(Actor by, UpdateId update, BodyId body, WrittenOpinion opinion);

  /** Whether the body's opinion is signed before it leaves the house. */
  boolean isSigned(BodyId body);

  /** What lies in the house for the present round, for the body's focal points and signers. */
  Optional<OpinionDraft> draft(Actor reader, UpdateId update, BodyId body);

  /**
   * Lays an opinion before the body's signer; laid again, it replaces what was given back.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation as {@link #give} does, and when nobody signs
   *     for the body or one lies there already
   */
  void handUp(Actor by, UpdateId update, BodyId body, WrittenOpinion opinion);

  /** Signs what lies there, which gives it; after the deadline it is a late opinion. */
  void sign(Actor by, UpdateId update, BodyId body);

  /** Gives what lies there back to the focal point, with the reason. */
  void giveBack(Actor by, UpdateId update, BodyId body, String reason);

  /**
   * Lets the opinion, given on an earlier text, stand for the text as it is now.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when there is none of its own, or the text is
   *     still the same
   */
  void confirm(Actor by, UpdateId update, BodyId body);
}
