package org.gcmplan.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.reporting.internal.Rows.FOREIGN_AFFAIRS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.WorkingDayCalendar;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.reporting.Lens;
import org.gcmplan.reporting.StageShare;
import org.gcmplan.reporting.Tally;
import org.gcmplan.reporting.internal.UpdatesThen.Told;
import org.gcmplan.reporting.internal.UpdatesThen.Waiting;
import org.gcmplan.updates.HistoryEntry;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateKind;
import org.gcmplan.updates.UpdateRow;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.UpdateView;
import org.junit.jupiter.api.Test;

class UpdatesThenTest {
  private static final LocalizedText TITLE = new LocalizedText("Đề xuất", "Update");
  private static final WorkingDayCalendar CALENDAR = new WorkingDayCalendar(Set.of(), Set.of());

  @Test
  void standWhereTheyStoodOnThatDay() {
    Told update = told(UpdateStatus.PUBLISHED, WHOLE_WAY);

    assertThat(stageOn(update, "2026-03-01")).isEmpty();
    assertThat(stageOn(update, "2026-03-02")).isEmpty(); // a draft is not handed in
    assertThat(stageOn(update, "2026-03-03")).contains("OPINIONS");
    assertThat(stageOn(update, "2026-03-20")).contains("CONSOLIDATION");
    assertThat(stageOn(update, "2026-03-25")).contains("APPROVAL");
    assertThat(stageOn(update, "2026-03-27")).contains("PUBLICATION");
    assertThat(stageOn(update, "2026-04-02")).isEmpty();
  }

  @Test
  void leaveTheOpinionsWithTheLastOfThem() {
    Told update =
        told(
            UpdateStatus.CONSOLIDATING,
            List.of(
                act("2026-03-02", "DRAFTED"),
                act("2026-03-03", "SUBMITTED"),
                act("2026-03-04", "CONSULTATION_OPENED"),
                act("2026-03-10", "OPINION_RECORDED"),
                act("2026-03-18", "DEEMED_AGREED")));

    assertThat(stageOn(update, "2026-03-17")).contains("OPINIONS");
    assertThat(stageOn(update, "2026-03-19")).contains("CONSOLIDATION");
  }

  @Test
  void waitTooLongAfterTenWorkingDaysAtOneStep() {
    Told update =
        told(
            UpdateStatus.AWAITING_APPROVAL,
            List.of(
                act("2026-03-02", "DRAFTED"),
                act("2026-03-03", "SUBMITTED"),
                act("2026-03-04", "SUBMITTED_FOR_APPROVAL")));

    assertThat(tooLong(update, "2026-03-18")).isEqualTo(new Tally(0, 1));
    assertThat(tooLong(update, "2026-03-19")).isEqualTo(new Tally(1, 1));
  }

  @Test
  void countByStageWithTheMedianOfDaysSpentThere() {
    List<StageShare> stages = on("2026-04-30", told(UpdateStatus.PUBLISHED, WHOLE_WAY)).stages();

    assertThat(stages).extracting(StageShare::stage).startsWith("DRAFTING").endsWith("PUBLICATION");
    assertThat(stages).extracting(StageShare::updates).containsOnly(0);
    assertThat(stages).extracting(StageShare::medianDays).containsExactly(1L, 15L, 6L, 2L, 6L);
  }

  private static final List<HistoryEntry> WHOLE_WAY =
      List.of(
          act("2026-03-02", "DRAFTED"),
          act("2026-03-03", "SUBMITTED"),
          act("2026-03-04", "CONSULTATION_OPENED"),
          act("2026-03-18", "OPINION_RECORDED"),
          act("2026-03-20", "OPINION_ANSWERED"),
          act("2026-03-24", "SUBMITTED_FOR_APPROVAL"),
          act("2026-03-26", "APPROVED"),
          act("2026-04-01", "PUBLISHED"));

  private static Optional<String> stageOn(Told update, String day) {
    return on(day, update).underWay(CALENDAR, 10).stream()
        .map(Waiting::stage)
        .map(Enum::name)
        .findFirst();
  }

  private static Tally tooLong(Told update, String day) {
    return UpdatesThen.tooLong(on(day, update).underWay(CALENDAR, 10));
  }

  private static UpdatesThen on(String day, Told update) {
    return UpdatesThen.of(List.of(update), Lens.on(LocalDate.parse(day)), ZoneOffset.UTC);
  }

  private static Told told(UpdateStatus status, List<HistoryEntry> history) {
    UpdateRow row =
        new UpdateRow(
            new UpdateId(new UUID(9, 9)),
            "CN-07",
            TITLE,
            UpdateKind.AMEND,
            status,
            FOREIGN_AFFAIRS,
            new EditionNumber(1),
            Optional.empty(),
            Instant.EPOCH,
            0,
            0);
    UpdateView view =
        new UpdateView(
            row, "", TITLE, List.of(), List.of(), List.of(), history, 1, Optional.empty(), 1);
    return new Told(row, Visits.of(view));
  }

  private static HistoryEntry act(String day, String act) {
    return new HistoryEntry(Instant.parse(day + "T09:00:00Z"), act, "", "", FOREIGN_AFFAIRS, "");
  }
}
