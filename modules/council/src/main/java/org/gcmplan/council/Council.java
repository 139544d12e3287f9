package org.gcmplan.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;

/**
 * A council with everybody who ever belonged to it.
 *
 * @param body the body it belongs to, whose awards office keeps it
 * @param legalBasis the decision that established it
 * @param substitutes whether a member may send somebody else with written authority
 * @param members the present ones first, by function
 */
public record Council(
    CouncilId id,
    BodyId body,
    LocalizedText name,
    String legalBasis,
    boolean substitutes,
    LocalDate establishedOn,
    Optional<LocalDate> endedOn,
    List<Membership> members) {
  public Council {
    members = List.copyOf(members);
  }

  /** Who belongs to it on that day. */
  public List<Membership> on(LocalDate day) {
    return members.stream().filter(member -> member.on(day)).toList();
  }
}
