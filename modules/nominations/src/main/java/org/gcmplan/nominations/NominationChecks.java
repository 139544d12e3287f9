package org.gcmplan.nominations;

import java.util.List;
import org.gcmplan.kernel.Actor;

/** What the system holds against a nomination, computed anew each time. */
public interface NominationChecks {
  /** The heaviest first. */
  List<Doubt> of(Actor reader, NominationId nomination);

  /**
   * Says why a doubt does not stand in the way: the standing body while it checks, the proposing
   * body while the nomination is with it.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when there is no such doubt, it blocks, or no
   *     reason is given
   */
  void justify(
      Actor by, NominationId nomination, DoubtKind kind, String reference, String reason);
}
