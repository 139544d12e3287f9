package org.gcmplan.council.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.council.CouncilFunction;
import org.gcmplan.council.Membership;
import org.gcmplan.council.Seat;
import org.gcmplan.council.SittingId;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A member's place in one sitting: the composition of its day. */
@Entity
@Table(schema = "council", name = "seat")
class SeatEntry {
  @Id private UUID id;
  private UUID sitting;

  @Column(name = "member")
  private UUID memberId;

  @Column(name = "person_vi")
  private String personVi;

  @Column(name = "person_en")
  private String personEn;

  private String body;

  @Column(name = "held_function")
  @Enumerated(EnumType.STRING)
  private CouncilFunction function;

  private int votes;
  private @Nullable UUID substitute;

  @Column(name = "substitute_vi")
  private String substituteVi = "";

  @Column(name = "substitute_en")
  private String substituteEn = "";

  @Column(name = "substitute_body")
  private String substituteBody = "";

  private String reference = "";
  private @Nullable UUID paper;

  protected SeatEntry() {}

  SeatEntry(SittingId sitting, Membership member) {
    this.id = UUID.randomUUID();
    this.sitting = sitting.value();
    this.memberId = member.account();
    this.personVi = member.person().vi();
    this.personEn = member.person().en();
    this.body = member.body().toString();
    this.function = member.function();
    this.votes = member.votes() ? 1 : 0;
  }

  void substitute(Actor person, String authority, AttachmentId file) {
    substitute = person.account();
    substituteVi = person.names().vi();
    substituteEn = person.names().en();
    substituteBody = person.body().toString();
    reference = authority;
    paper = file.value();
  }

  void takeBack() {
    substitute = null;
    substituteVi = "";
    substituteEn = "";
    substituteBody = "";
    reference = "";
    paper = null;
  }

  UUID member() {
    return memberId;
  }

  BodyId body() {
    return BodyId.parse(body);
  }

  /** For which body the one works who acts for the seat. */
  BodyId carrierBody() {
    return substitute == null ? body() : BodyId.parse(substituteBody);
  }

  Seat shown() {
    return new Seat(
        memberId,
        new LocalizedText(personVi, personEn),
        body(),
        function,
        votes == 1,
        Optional.ofNullable(substitute)
            .map(
                account ->
                    new Seat.SeatSubstitute(
                        account,
                        new LocalizedText(substituteVi, substituteEn),
                        reference,
                        new AttachmentId(paper))));
  }
}
