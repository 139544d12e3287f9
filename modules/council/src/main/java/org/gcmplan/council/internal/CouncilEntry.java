package org.gcmplan.council.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.council.Council;
import org.gcmplan.council.CouncilId;
import org.gcmplan.council.Membership;
import org.gcmplan.council.NewCouncil;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A council as it is kept. */
@Entity
@Table(schema = "council", name = "council")
class CouncilEntry {
  @Id private UUID id;
  @Version private long version;
  private String body;

  @Column(name = "name_vi")
  private String nameVi;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "legal_basis")
  private String legalBasis;

  private int substitutes;

  @Column(name = "established_on")
  private LocalDate establishedOn;

  @Column(name = "ended_on")
  private @Nullable LocalDate endedOn;

  protected CouncilEntry() {}

  CouncilEntry(NewCouncil council) {
    this.id = UUID.randomUUID();
    this.body = council.body().toString();
    this.nameVi = council.name().vi();
    this.nameEn = council.name().en();
    this.legalBasis = council.legalBasis().strip();
    this.substitutes = council.substitutes() ? 1 : 0;
    this.establishedOn = council.establishedOn();
  }

  void end(LocalDate lastDay) {
    endedOn = lastDay;
  }

  CouncilId id() {
    return new CouncilId(id);
  }

  BodyId body() {
    return BodyId.parse(body);
  }

  boolean knowsSubstitutes() {
    return substitutes == 1;
  }

  LocalDate establishedOn() {
    return establishedOn;
  }

  boolean isThereOn(LocalDate day) {
    return !day.isBefore(establishedOn) && (endedOn == null || !day.isAfter(endedOn));
  }

  Council shown(List<Membership> members) {
    return new Council(
        id(),
        body(),
        new LocalizedText(nameVi, nameEn),
        legalBasis,
        knowsSubstitutes(),
        establishedOn,
        Optional.ofNullable(endedOn),
        members);
  }
}
