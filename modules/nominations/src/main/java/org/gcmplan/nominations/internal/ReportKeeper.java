package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Problem;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.ReportSection;

/** The sections of achievement reports, and what the record drafts for them. */
@Dependent
class ReportKeeper {
  private static final int LONGEST = 10_000;

  private final NominationRepository nominations;
  private final RecordReader records;
  private final RecordWording wording;

  @Inject
  ReportKeeper(
      NominationRepository nominations, RecordReader records, RecordWording wording) {
    this.nominations = nominations;
    this.records = records;
    this.wording = wording;
  }

  void begin(Actor by, NominationEntry nomination) {
    for (ReportSection section : ReportSection.values()) {
      nominations.add(new ReportTextEntry(nomination.id(), section));
    }
    nominations.flush();
    refresh(by, nomination);
  }

  void refresh(Actor by, NominationEntry nomination) {
    String drafted = wording.of(records.read(by, nomination.facts()));
    of(nomination.id(), ReportSection.FROM_RECORD).refresh(drafted);
  }

  void write(NominationId id, Map<ReportSection, String> report) {
    report.forEach(
        (section, text) -> {
          String words = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
          if (words.length() > LONGEST) {
            throw new BusinessRuleViolation(
                new Problem(
                    "section-" + section, "nominations.words.tooLong", words.length(), LONGEST));
          }
          of(id, section).write(words);
        });
  }

  Map<ReportSection, String> read(NominationId id) {
    Map<ReportSection, String> report = new EnumMap<>(ReportSection.class);
    nominations.report(id).forEach(text -> report.put(text.section(), text.words()));
    return report;
  }

  void forget(NominationId id) {
    nominations.report(id).forEach(nominations::remove);
  }

  private ReportTextEntry of(NominationId id, ReportSection section) {
    return nominations.report(id).stream()
        .filter(text -> text.section() == section)
        .findFirst()
        .orElseThrow(() -> new NotFound("report section", section));
  }
}
