package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.nominations.CallQuota;
import org.gcmplan.nominations.CallTerms;
import org.gcmplan.nominations.DossierForm;

/** A call for awards, and what was nominated under it. */
@Dependent
class NominationChapter implements Chapter {
  static final String FILE = "demonstration/award-calls.csv";
  private static final List<String> COLUMNS =
      List.of(
          "code",
          "name_vi",
          "name_en",
          "period_from",
          "period_until",
          "collectives",
          "individuals",
          "criteria_vi",
          "criteria_en",
          "opens_on",
          "closes_on",
          "ceremony_on");
  private static final int CHECKED_AFTER = 7;

  private final NominationTeller teller;

  @Inject
  NominationChapter(NominationTeller teller) {
    this.teller = teller;
  }

  @Override
  public List<TimelineEntry> read(Telling telling) {
    List<TimelineEntry> told = new ArrayList<>();
    Map<String, LocalDate> closes = new HashMap<>();
    for (CsvRow row : CsvTable.readIfThere(telling.files(), FILE, COLUMNS, telling.findings())) {
      CallTerms terms = terms(row);
      closes.put(terms.code(), terms.closesOn());
      told.add(
          TimelineEntry.on(
              terms.opensOn(), LocalTime.of(8, 30), () -> teller.open(telling.cast(), terms)));
    }
    NominationTable.read(telling).forEach(each -> told.addAll(entries(telling, each, closes)));
    return told;
  }

  private List<TimelineEntry> entries(
      Telling telling, NominatedThen nominated, Map<String, LocalDate> closes) {
    LocalDate checked =
        closes.getOrDefault(nominated.call(), nominated.on()).plusDays(CHECKED_AFTER);
    return List.of(
        TimelineEntry.on(
            nominated.on(), LocalTime.of(10, 0), () -> teller.handIn(telling.cast(), nominated)),
        TimelineEntry.on(
            checked, LocalTime.of(15, 0), () -> teller.check(telling.cast(), nominated)));
  }

  private static CallTerms terms(CsvRow row) {
    return new CallTerms(
        row.text("code"),
        row.both("name"),
        row.day("period_from"),
        row.day("period_until"),
        List.of(
            quota(RecipientKind.COLLECTIVE, row.number("collectives", 1, 10_000)),
            quota(RecipientKind.INDIVIDUAL, row.number("individuals", 1, 10_000))),
        true,
        criteria(row),
        row.day("opens_on"),
        row.day("closes_on"),
        row.optionalDay("ceremony_on"),
        DossierForm.THEMATIC);
  }

  private static CallQuota quota(RecipientKind kind, int total) {
    return new CallQuota(kind, Optional.of(total), Optional.empty());
  }

  private static List<LocalizedText> criteria(CsvRow row) {
    List<String> vietnamese = row.list("criteria_" + Language.VI.tag());
    List<String> english = row.list("criteria_" + Language.EN.tag());
    List<LocalizedText> criteria = new ArrayList<>();
    for (int i = 0; i < Math.max(vietnamese.size(), english.size()); i++) {
      criteria.add(
          new LocalizedText(
              i < vietnamese.size() ? vietnamese.get(i) : "",
              i < english.size() ? english.get(i) : ""));
    }
    return criteria;
  }
}
