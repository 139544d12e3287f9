package org.gcmplan.council;

import java.util.Optional;
import java.util.UUID;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;

/** A member's place in one sitting, and who sits there. */
public record Seat(
    UUID member,
    LocalizedText person,
    BodyId body,
    CouncilFunction function,
    boolean votes,
    Optional<SeatSubstitute> substitute) {

  /** Who acts for the seat: the member, or the substitute. */
  public UUID carrier() {
    return substitute.map(SeatSubstitute::account).orElse(member);
  }

  /** The name of who acts for it. */
  public LocalizedText carrierName() {
    return substitute.map(SeatSubstitute::person).orElse(person);
  }

  /**
   * Who comes for a member.
   *
   * @param reference of the written authority
   */
  public record SeatSubstitute(
      UUID account, LocalizedText person, String reference, AttachmentId paper) {}
}
