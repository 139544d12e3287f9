package org.gcmplan.nominations.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.certificates.AchievementPeriod;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.nominations.Clearance;
import org.gcmplan.nominations.ClearanceAnswer;
import org.gcmplan.nominations.ClearanceId;
import org.gcmplan.nominations.ClearanceMatter;
import org.gcmplan.nominations.NominationFacts;
import org.gcmplan.nominations.NominationId;
import org.jspecify.annotations.Nullable;

/** An opinion asked of a body about a nominee. */
@Entity
@Table(schema = "nominations", name = "clearance")
class ClearanceEntry {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "nomination_id")
  private UUID nomination;

  private String body;

  @Enumerated(EnumType.STRING)
  private ClearanceMatter matter;

  @Column(name = "asked_on")
  private LocalDate askedOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private @Nullable ClearanceAnswer answer;

  private String words = "";

  @Column(name = "answered_by")
  private String answeredBy = "";

  @Column(name = "answered_on")
  private @Nullable LocalDate answeredOn;

  private int silent;

  protected ClearanceEntry() {}

  ClearanceEntry(NominationId nomination, BodyId body, ClearanceMatter matter) {
    this.id = UUID.randomUUID();
    this.nomination = nomination.value();
    this.body = body.toString();
    this.matter = matter;
  }

  void asked(LocalDate on, LocalDate due) {
    askedOn = on;
    dueOn = due;
  }

  void answer(ClearanceAnswer given, String text, LocalDate on, String by) {
    answer = given;
    words = text;
    answeredOn = on;
    answeredBy = by;
  }

  /** Its day has passed without an answer; said once. */
  boolean fallsSilent(LocalDate today) {
    if (answer != null || silent == 1 || !today.isAfter(dueOn)) {
      return false;
    }
    silent = 1;
    return true;
  }

  ClearanceId id() {
    return new ClearanceId(id);
  }

  NominationId nomination() {
    return new NominationId(nomination);
  }

  BodyId body() {
    return BodyId.parse(body);
  }

  ClearanceMatter matter() {
    return matter;
  }

  LocalDate due() {
    return dueOn;
  }

  Optional<ClearanceAnswer> answer() {
    return Optional.ofNullable(answer);
  }

  Clearance shown(NominationEntry about) {
    NominationFacts facts = about.facts();
    return new Clearance(
        id(),
        nomination(),
        about.number(),
        facts.recipient(),
        new AchievementPeriod(facts.from(), facts.until()),
        body(),
        matter,
        askedOn,
        dueOn,
        answer(),
        words,
        answeredBy,
        Optional.ofNullable(answeredOn),
        silent == 1);
  }
}
