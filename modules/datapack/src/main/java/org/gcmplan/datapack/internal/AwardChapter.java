package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gcmplan.certificates.AchievementPeriod;
import org.gcmplan.certificates.AwardProgramme;
import org.gcmplan.certificates.PastAward;

/** Awards of earlier years, and a decision with what became of its certificates. */
@Dependent
class AwardChapter implements Chapter {
  private static final List<String> COLUMNS =
      List.of("code", "name_vi", "name_en", "period_from", "period_until", "number", "decided_on");
  private static final LocalTime SIGNED = LocalTime.of(9, 30);
  private static final LocalTime ENTERED = LocalTime.of(14, 0);

  private final AwardTeller teller;

  @Inject
  AwardChapter(AwardTeller teller) {
    this.teller = teller;
  }

  @Override
  public List<TimelineEntry> read(Telling telling) {
    List<CsvRow> decisions =
        CsvTable.readIfThere(
            telling.files(), "demonstration/award-decisions.csv", COLUMNS, telling.findings());
    Map<String, LocalDate> days = new HashMap<>();
    decisions.forEach(row -> days.put(row.text("code"), row.day("decided_on")));
    List<AwardedThen> awarded = AwardedTable.read(telling, days);
    List<TimelineEntry> told = new ArrayList<>(pastAwards(telling));
    decisions.forEach(row -> told.add(decision(telling, row, awarded)));
    awarded.stream()
        .filter(each -> each.afterwards() != AwardedThen.Afterwards.KEPT)
        .forEach(
            each ->
                told.add(
                    TimelineEntry.on(
                        each.afterwardsOn(), ENTERED, () -> teller.after(telling.cast(), each))));
    return told;
  }

  private TimelineEntry decision(Telling telling, CsvRow row, List<AwardedThen> awarded) {
    LocalDate day = row.day("decided_on");
    String number = row.text("number");
    AwardProgramme programme =
        new AwardProgramme(
            row.text("code"),
            row.both("name"),
            new AchievementPeriod(row.day("period_from"), row.day("period_until")));
    List<AwardedThen> listed =
        awarded.stream().filter(each -> each.decision().equals(programme.code())).toList();
    return TimelineEntry.on(
        day,
        SIGNED,
        () ->
            teller.decide(telling.cast(), new AwardTeller.Signed(programme, number, day), listed));
  }

  private List<TimelineEntry> pastAwards(Telling telling) {
    return PastAwardFileTable.read(telling).stream()
        .collect(
            Collectors.groupingBy(
                PastAwardFileTable.Kept::enteredOn,
                TreeMap::new,
                Collectors.mapping(PastAwardFileTable.Kept::award, Collectors.toList())))
        .entrySet()
        .stream()
        .map(day -> entered(telling, day.getKey(), day.getValue()))
        .toList();
  }

  private TimelineEntry entered(Telling telling, LocalDate day, List<PastAward> awards) {
    return TimelineEntry.on(day, ENTERED, () -> teller.takeOver(telling.cast(), awards));
  }
}
