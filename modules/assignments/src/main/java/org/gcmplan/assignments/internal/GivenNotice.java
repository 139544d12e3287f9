package org.gcmplan.assignments.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.AssignmentNotice;
import org.gcmplan.assignments.NoticeId;
import org.gcmplan.assignments.NoticeStage;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.objectives.EditionNumber;
import org.jspecify.annotations.Nullable;

/** A notice of assignment: which tasks it names, and for whom it waits. */
@Entity
@Table(schema = "assignments", name = "notice")
class GivenNotice {
  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "body_kind")
  private BodyId.Kind bodyKind;

  @Column(name = "body_id")
  private UUID bodyId;

  @Column(name = "edition_number")
  private int editionNumber;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "remind_on")
  private LocalDate remindOn;

  @Enumerated(EnumType.STRING)
  private NoticeStage stage = NoticeStage.WITH_BODY;

  @Column(name = "told_on")
  private @Nullable LocalDate toldOn;

  @ElementCollection
  @CollectionTable(
      schema = "assignments",
      name = "notice_line",
      joinColumns = @JoinColumn(name = "notice_id"))
  @Column(name = "assignment_id")
  private Set<UUID> lines = new HashSet<>();

  @ElementCollection
  @CollectionTable(
      schema = "assignments",
      name = "notice_asked",
      joinColumns = @JoinColumn(name = "notice_id"))
  @Column(name = "body")
  private Set<String> asked = new HashSet<>();

  protected GivenNotice() {} // for JPA

  GivenNotice(BodyId body, EditionNumber edition, LocalDate issuedOn, LocalDate remindOn) {
    id = UUID.randomUUID();
    bodyKind = body.kind();
    bodyId = body.id();
    editionNumber = edition.value();
    this.issuedOn = issuedOn;
    this.remindOn = remindOn;
  }

  void names(Collection<UUID> assignments) {
    lines.addAll(assignments);
  }

  /** A newer notice names it. */
  void leavesTo(UUID assignment) {
    lines.remove(assignment);
  }

  void standsAt(NoticeStage now, Set<BodyId> waitingFor) {
    stage = now;
    asked.clear();
    waitingFor.forEach(body -> asked.add(body.toString()));
  }

  void askedAgain(LocalDate overOn) {
    remindOn = overOn;
    toldOn = null;
  }

  void told(LocalDate day) {
    toldOn = day;
  }

  NoticeId id() {
    return new NoticeId(id);
  }

  NoticeStage stage() {
    return stage;
  }

  BodyId body() {
    return new BodyId(bodyKind, bodyId);
  }

  Set<UUID> lines() {
    return Set.copyOf(lines);
  }

  Set<BodyId> asked() {
    return asked.stream().map(BodyId::parse).collect(Collectors.toUnmodifiableSet());
  }

  AssignmentNotice shown() {
    return new AssignmentNotice(
        id(),
        body(),
        new EditionNumber(editionNumber),
        issuedOn,
        remindOn,
        stage,
        Optional.ofNullable(toldOn),
        lines.stream().sorted().map(AssignmentId::new).toList(),
        asked());
  }
}
