package org.gcmplan.certificates;

import java.util.List;
import org.gcmplan.kernel.Actor;

/** What becomes of certificates once they are written. */
public interface Certificates {

  /**
   * Every certificate written for an entry, the latest first; none for a past award.
   *
   * @throws org.gcmplan.kernel.NotFound when there is no entry that the reader may see
   */
  List<CertificateIssue> of(Actor reader, RegisterEntryId entry);

  /**
   * Writes another one in place of one that is damaged or misprinted and was taken back. The award
   * keeps its number; the old code says from now on that it was replaced.
   *
   * @throws org.gcmplan.kernel.NotAllowed for who is not of the award office
   * @throws org.gcmplan.kernel.BusinessRuleViolation without a reason, while the old one was not
   *     taken back, or for an award that no longer counts
   */
  CertificateIssue replace(Actor by, RegisterEntryId entry, String reason, boolean takenBack);

  /**
   * Takes an award back. Its entry stays, marked; its number is never used again.
   *
   * @throws org.gcmplan.kernel.NotAllowed unless the actor is minister of the body that awarded; a
   *     past award's revocation is recorded by the award office
   * @throws org.gcmplan.kernel.BusinessRuleViolation when it was taken back already, or number,
   *     day or reason is wrong
   */
  void revoke(Actor by, RegisterEntryId entry, AwardRevocation revocation);

  /** Whether the actor may write another certificate for the entry now. */
  boolean mayReplace(Actor by, RegisterEntryId entry);

  /** Whether the actor may take the award back now. */
  boolean mayRevoke(Actor by, RegisterEntryId entry);
}
