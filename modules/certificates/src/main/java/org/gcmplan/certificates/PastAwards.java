package org.gcmplan.certificates;

import java.util.List;
import org.gcmplan.kernel.Actor;

/** Takes over awards of earlier years, so that nothing is awarded twice. For the award office. */
public interface PastAwards {

  /**
   * Enters one.
   *
   * @param despite who was warned of a like entry enters it all the same
   * @throws org.gcmplan.kernel.BusinessRuleViolation when it stands in the register already; when
   *     it looks like one that does and the person was not warned; or when a field is wrong
   */
  RegisterEntryId enter(Actor by, PastAward award, boolean despite);

  /** What entering each of them would do. Changes nothing. */
  List<PastAwardCheck> check(Actor by, List<PastAward> awards);

  /**
   * Enters all that are new, in one go; like ones too if told so.
   *
   * @return how many were entered
   */
  int enterAll(Actor by, List<PastAward> awards, boolean despite);
}
