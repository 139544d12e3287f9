package org.gcmplan.council.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.council.Appointment;
import org.gcmplan.council.CouncilFunction;
import org.gcmplan.council.CouncilId;
import org.gcmplan.council.Membership;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Somebody's time on a council; it ends, and is never taken back. */
@Entity
@Table(schema = "council", name = "membership")
class MembershipEntry {
  @Id private UUID id;
  private UUID council;
  private UUID account;

  @Column(name = "person_vi")
  private String personVi;

  @Column(name = "person_en")
  private String personEn;

  private String body;

  @Column(name = "held_function")
  @Enumerated(EnumType.STRING)
  private CouncilFunction function;

  private int votes;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private @Nullable LocalDate validUntil;

  protected MembershipEntry() {}

  MembershipEntry(CouncilId council, Actor person, Appointment appointment) {
    this.id = UUID.randomUUID();
    this.council = council.value();
    this.account = person.account();
    this.personVi = person.names().vi();
    this.personEn = person.names().en();
    this.body = person.body().toString();
    this.function = appointment.function();
    this.votes = appointment.votes() || !appointment.function().mayBeWithoutVote() ? 1 : 0;
    this.validFrom = appointment.from();
  }

  void end(LocalDate lastDay) {
    validUntil = lastDay;
  }

  CouncilId council() {
    return new CouncilId(council);
  }

  Membership shown() {
    return new Membership(
        account,
        new LocalizedText(personVi, personEn),
        BodyId.parse(body),
        function,
        votes == 1,
        validFrom,
        Optional.ofNullable(validUntil));
  }
}
