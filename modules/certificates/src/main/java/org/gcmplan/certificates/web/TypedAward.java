package org.gcmplan.certificates.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.gcmplan.certificates.AchievementPeriod;
import org.gcmplan.certificates.GoldenBookNumber;
import org.gcmplan.certificates.PastAward;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** An award of earlier years as it is typed, field by field. */
public class TypedAward implements Serializable {
  private static final long serialVersionUID = 1L;

  private RecipientKind kind = RecipientKind.COLLECTIVE;
  private String name = "";
  private String position = "";
  private String awardedBy = "";
  private String decisionNumber = "";
  private @Nullable LocalDate decidedOn;
  private String programmeCode = "";
  private @Nullable LocalDate since;
  private @Nullable LocalDate until;
  private String merit = "";
  private String goldenBook = "";

  PastAward award() {
    Recipient recipient = new Recipient(kind, false, only(name), only(position), Optional.empty());
    return new PastAward(
        recipient,
        only(awardedBy),
        decisionNumber.strip(),
        Objects.requireNonNull(decidedOn),
        programmeCode.strip(),
        period(),
        only(merit),
        golden());
  }

  private Optional<AchievementPeriod> period() {
    LocalDate first = since;
    LocalDate last = until;
    if (first == null && last == null) {
      return Optional.empty();
    }
    if (first == null || last == null || last.isBefore(first)) {
      throw new BusinessRuleViolation(new Problem("until", "certificates.past.period"));
    }
    return Optional.of(new AchievementPeriod(first, last));
  }

  private Optional<GoldenBookNumber> golden() {
    String typed = goldenBook.strip();
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    if (!typed.matches("[1-9][0-9]{0,6}/[12][0-9]{3}")) {
      throw new BusinessRuleViolation(new Problem("goldenBook", "certificates.past.goldenForm"));
    }
    return Optional.of(GoldenBookNumber.parse(typed));
  }

  private static LocalizedText only(String vietnamese) {
    return new LocalizedText(vietnamese, "");
  }

  public RecipientKind getKind() {
    return kind;
  }

  public void setKind(RecipientKind kind) {
    this.kind = kind;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = Objects.requireNonNullElse(name, "");
  }

  public String getPosition() {
    return position;
  }

  public void setPosition(String position) {
    this.position = Objects.requireNonNullElse(position, "");
  }

  public String getAwardedBy() {
    return awardedBy;
  }

  public void setAwardedBy(String awardedBy) {
    this.awardedBy = Objects.requireNonNullElse(awardedBy, "");
  }

  public String getDecisionNumber() {
    return decisionNumber;
  }

  public void setDecisionNumber(String decisionNumber) {
    this.decisionNumber = Objects.requireNonNullElse(decisionNumber, "");
  }

  public @Nullable LocalDate getDecidedOn() {
    return decidedOn;
  }

  public void setDecidedOn(@Nullable LocalDate decidedOn) {
    this.decidedOn = decidedOn;
  }

  public String getProgrammeCode() {
    return programmeCode;
  }

  public void setProgrammeCode(String programmeCode) {
    this.programmeCode = Objects.requireNonNullElse(programmeCode, "");
  }

  public @Nullable LocalDate getSince() {
    return since;
  }

  public void setSince(@Nullable LocalDate since) {
    this.since = since;
  }

  public @Nullable LocalDate getUntil() {
    return until;
  }

  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }

  public String getMerit() {
    return merit;
  }

  public void setMerit(String merit) {
    this.merit = Objects.requireNonNullElse(merit, "");
  }

  public String getGoldenBook() {
    return goldenBook;
  }

  public void setGoldenBook(String goldenBook) {
    this.goldenBook = Objects.requireNonNullElse(goldenBook, "");
  }
}
