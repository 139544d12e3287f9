package org.gcmplan.publication.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Principal;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.publication.EditionPublished;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.updates.UpdateId;
import org.jspecify.annotations.Nullable;

/** An edition without its tasks. Written once, together with the seal over it and them. */
@Entity
@Table(schema = "publication", name = "edition")
class EditionRecord {
  /** The form of the canonical content; another form would be another word. */
  private static final String FORMAT = "gcmplan-edition-1";

  @Id
  @Column(name = "edition_no", updatable = false)
  private int number;

  @Column(name = "plan_vi", updatable = false)
  private String planVi;

  @Column(name = "plan_en", updatable = false)
  private String planEn;

  @Column(updatable = false)
  private boolean illustrative;

  @Column(name = "title_vi", updatable = false)
  private String titleVi;

  @Column(name = "title_en", updatable = false)
  private String titleEn;

  @Column(updatable = false)
  private String register;

  @Column(name = "decided_year", updatable = false)
  private int decidedYear;

  @Column(name = "decision_number", updatable = false)
  private int decisionNumber;

  @Column(updatable = false)
  private String decision;

  @Column(name = "decided_on", updatable = false)
  private LocalDate decidedOn;

  @Column(name = "effective_on", updatable = false)
  private LocalDate effectiveOn;

  @Column(name = "signer_vi", updatable = false)
  private String signerVi;

  @Column(name = "signer_en", updatable = false)
  private String signerEn;

  @Column(name = "published_at", updatable = false)
  private LocalDateTime publishedAt;

  @Column(name = "published_by", updatable = false)
  private UUID publishedBy;

  @Column(name = "published_on_behalf_of", updatable = false)
  private @Nullable UUID publishedOnBehalfOf;

  @Column(name = "update_id", updatable = false)
  private @Nullable UUID update;

  @Column(name = "task_count", updatable = false)
  private int taskCount;

  @Column(name = "previous_seal", updatable = false)
  private String previousSeal;

  @Column(updatable = false)
  private String seal;

  protected EditionRecord() {}

  EditionRecord(
      Release release, EditionNumber number, String previousSeal, List<TaskRecord> tasks) {
    this.number = number.value();
    this.planVi = release.plan().title().vi();
    this.planEn = release.plan().title().en();
    this.illustrative = release.plan().illustrative();
    this.titleVi = release.title().vi();
    this.titleEn = release.title().en();
    this.register = release.decision().register();
    this.decidedYear = release.order().decidedOn().getYear();
    this.decisionNumber = release.decision().number();
    this.decision = release.decision().text();
    this.decidedOn = release.order().decidedOn();
    this.effectiveOn = release.order().effectiveOn();
    this.signerVi = release.order().signer().vi();
    this.signerEn = release.order().signer().en();
    this.publishedAt = LocalDateTime.ofInstant(release.at(), ZoneOffset.UTC);
    this.publishedBy = release.by().account();
    this.publishedOnBehalfOf = release.by().onBehalfOf().map(Principal::account).orElse(null);
    this.update = release.update().map(UpdateId::value).orElse(null);
    this.taskCount = tasks.size();
    this.previousSeal = previousSeal;
    this.seal = Seal.over(canonicalContent(tasks));
  }

  /** What the seal is taken over. */
  String canonicalContent(List<TaskRecord> tasks) {
    return CanonicalJson.of(
        Map.of(
            "format",
            FORMAT,
            "edition",
            number,
            "plan",
            new LocalizedText(planVi, planEn),
            "illustrative",
            illustrative,
            "title",
            new LocalizedText(titleVi, titleEn),
            "decision",
            decision(),
            "publishedAt",
            publishedAt.toInstant(ZoneOffset.UTC).toString(),
            "previousSeal",
            previousSeal,
            "tasks",
            tasks.stream().map(t -> new CanonicalJson.Written(t.content())).toList()));
  }

  private Map<String, Object> decision() {
    return Map.of(
        "number",
        decision,
        "decidedOn",
        decidedOn.toString(),
        "effectiveOn",
        effectiveOn.toString(),
        "signer",
        new LocalizedText(signerVi, signerEn));
  }

  /** Whether it carries on from that edition, with which it is chained by the seal. */
  boolean follows(EditionRecord previous) {
    return number == previous.number + 1 && previousSeal.equals(previous.seal);
  }

  boolean isFirst() {
    return number == 1;
  }

  String seal() {
    return seal;
  }

  LocalDate effectiveOn() {
    return effectiveOn;
  }

  EditionNumber number() {
    return new EditionNumber(number);
  }

  EditionPublished published(Actor by) {
    return new EditionPublished(
        by, publishedAt.toInstant(ZoneOffset.UTC), number(), decision, effectiveOn, seal);
  }

  EditionRow row() {
    return new EditionRow(
        number(),
        new LocalizedText(titleVi, titleEn),
        decision,
        decidedOn,
        effectiveOn,
        new LocalizedText(signerVi, signerEn),
        publishedAt.toInstant(ZoneOffset.UTC),
        seal,
        Optional.ofNullable(update).map(UpdateId::new),
        taskCount);
  }
}
