package org.gcmplan.nominations.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Problem;
import org.gcmplan.nominations.AwardCall;
import org.gcmplan.nominations.CallExtension;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.CallQuota;
import org.gcmplan.nominations.CallState;
import org.gcmplan.nominations.CallTerms;
import org.gcmplan.nominations.DossierForm;
import org.jspecify.annotations.Nullable;

/** A call: changed freely while a draft, fixed once it is open. */
@Entity
@Table(schema = "nominations", name = "award_call")
class CallEntry {
  @Id private UUID id;
  @Version private long version;
  private String code;

  @Column(name = "name_vi")
  private String nameVi;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "period_from")
  private LocalDate periodFrom;

  @Column(name = "period_until")
  private LocalDate periodUntil;

  private int foreigners;

  @Enumerated(EnumType.STRING)
  private DossierForm form;

  @Column(name = "opens_on")
  private LocalDate opensOn;

  @Column(name = "closes_on")
  private LocalDate closesOn;

  @Column(name = "ceremony_on")
  private @Nullable LocalDate ceremonyOn;

  @Enumerated(EnumType.STRING)
  private CallState state = CallState.DRAFT;

  @Column(name = "opened_on")
  private @Nullable LocalDate openedOn;

  @Column(name = "decided_on")
  private @Nullable LocalDate decidedOn;

  @Column(name = "handed_over_on")
  private @Nullable LocalDate handedOverOn;

  @Column(name = "last_number")
  private int lastNumber;

  @ElementCollection
  @CollectionTable(
      schema = "nominations",
      name = "call_quota",
      joinColumns = @JoinColumn(name = "call_id"))
  private List<QuotaEntry> quotas = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "nominations",
      name = "call_criterion",
      joinColumns = @JoinColumn(name = "call_id"))
  @OrderColumn(name = "turn")
  private List<CriterionEntry> criteria = new ArrayList<>();

  protected CallEntry() {}

  CallEntry(CallTerms terms) {
    id = UUID.randomUUID();
    take(terms);
  }

  private void take(CallTerms terms) {
    code = terms.code().strip();
    nameVi = terms.programme().vi();
    nameEn = terms.programme().en();
    periodFrom = terms.from();
    periodUntil = terms.until();
    foreigners = terms.foreigners() ? 1 : 0;
    form = terms.form();
    opensOn = terms.opensOn();
    closesOn = terms.closesOn();
    ceremonyOn = terms.ceremonyOn().orElse(null);
    quotas.clear();
    terms.quotas().forEach(quota -> quotas.add(new QuotaEntry(quota)));
    criteria.clear();
    terms.criteria().forEach(criterion -> criteria.add(new CriterionEntry(criterion)));
  }

  void amend(long seen, CallTerms terms) {
    if (seen != version) {
      throw new ChangedMeanwhile("nominations.changedMeanwhile");
    }
    mustBeDraft();
    take(terms);
  }

  void open(LocalDate today) {
    mustBeDraft();
    if (closesOn.isBefore(today)) {
      throw new BusinessRuleViolation(
          new Problem("closesOn", "nominations.call.closesBeforeToday"));
    }
    state = CallState.OPEN;
    openedOn = today;
  }

  /** Only forward, and not into the past; says where it was. */
  LocalDate extend(LocalDate later, LocalDate today) {
    mustBe(CallState.OPEN, "nominations.call.notOpen");
    if (!later.isAfter(closesOn) || later.isBefore(today)) {
      throw new BusinessRuleViolation(
          new Problem("closesOn", "nominations.call.onlyForward", closesOn));
    }
    LocalDate was = closesOn;
    closesOn = later;
    return was;
  }

  /** Awards were decided under it; the decision bears that day. */
  void decide(LocalDate day) {
    mustBe(CallState.OPEN, "nominations.call.notOpen");
    state = CallState.DECIDED;
    decidedOn = day;
  }

  void handOver(LocalDate day, LocalDate today) {
    mustBe(CallState.DECIDED, "nominations.call.notDecided");
    if (day.isBefore(decidedOn) || day.isAfter(today)) {
      throw new BusinessRuleViolation(
          new Problem("handedOverOn", "nominations.call.handedOverBetween", decidedOn, today));
    }
    state = CallState.HANDED_OVER;
    handedOverOn = day;
  }

  void archive() {
    mustBe(CallState.HANDED_OVER, "nominations.call.notHandedOver");
    state = CallState.ARCHIVED;
  }

  void conclude() {
    mustBe(CallState.OPEN, "nominations.call.notOpen");
    state = CallState.CONCLUDED;
  }

  private void mustBe(CallState expected, String otherwise) {
    if (state != expected) {
      throw new BusinessRuleViolation(otherwise);
    }
  }

  /** The number of the next nomination; the row is to be locked. */
  String nextNumber() {
    lastNumber++;
    return String.format(Locale.ROOT, "HS-%s-%02d", code, lastNumber);
  }

  private void mustBeDraft() {
    if (state != CallState.DRAFT) {
      throw new BusinessRuleViolation("nominations.call.openAlready");
    }
  }

  CallId id() {
    return new CallId(id);
  }

  String code() {
    return code;
  }

  CallState state() {
    return state;
  }

  CallTerms terms() {
    return new CallTerms(
        code,
        new LocalizedText(nameVi, nameEn),
        periodFrom,
        periodUntil,
        quotas.stream()
            .map(QuotaEntry::shown)
            .sorted(Comparator.comparing(CallQuota::kind))
            .toList(),
        foreigners == 1,
        criteria.stream().map(CriterionEntry::shown).toList(),
        opensOn,
        closesOn,
        Optional.ofNullable(ceremonyOn),
        form);
  }

  AwardCall shown(ZoneId zone, List<CallExtension> extensions) {
    Instant closesAt = closesOn.atTime(LocalTime.of(17, 0)).atZone(zone).toInstant();
    return new AwardCall(
        id(),
        terms(),
        state,
        closesAt,
        Optional.ofNullable(openedOn),
        Optional.ofNullable(handedOverOn),
        extensions,
        version);
  }
}
