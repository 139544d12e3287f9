package org.gcmplan.progress.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gcmplan.progress.internal.Known.COASTS;
import static org.gcmplan.progress.internal.Known.HA_NOI;
import static org.gcmplan.progress.internal.Known.HA_NOI_COORDINATOR;
import static org.gcmplan.progress.internal.Known.MPS;
import static org.gcmplan.progress.internal.Known.MPS_COORDINATOR;
import static org.gcmplan.progress.internal.Known.NGHE_AN;
import static org.gcmplan.progress.internal.Known.NGHE_AN_COORDINATOR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.DutyPart;
import org.gcmplan.progress.PastReport;
import org.gcmplan.progress.RegimeId;
import org.gcmplan.progress.ReportFrequency;
import org.gcmplan.progress.ReportId;
import org.gcmplan.progress.ReportPeriod;
import org.gcmplan.progress.ReportState;
import org.gcmplan.progress.ReportingDuty;
import org.gcmplan.progress.ReportingRegime;
import org.gcmplan.progress.RoundId;
import org.gcmplan.progress.RoundOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The yearly round and a quarterly one, due later, ask about the same. */
class TwoRoundsTest {
  private final Bureau bureau = new Bureau();
  private OccurrenceId share;
  private OccurrenceId ofOthers;
  private RoundId yearly;
  private RoundId quarterly;

  @BeforeEach
  void twoRoundsAreOpen() {
    share = bureau.assignments.give(HA_NOI, COASTS, MPS, TaskPart.LOCALITY);
    ofOthers = bureau.assignments.give(NGHE_AN, COASTS, MPS, TaskPart.LOCALITY);
    yearly = bureau.openRound();
    ReportingRegime other = quarterly();
    bureau.regimes.keep(Known.OFFICE, other);
    quarterly =
        bureau.rounds.open(
            Known.OFFICE,
            new RoundOrder(other.id(), Known.OPENED, Optional.of(Known.DUE.plusDays(20))));
    bureau.database.commit();
  }

  @AfterEach
  void close() {
    bureau.close();
  }

  @Test
  void eachGetsItsOwnReportWhicheverIsWrittenFirst() {
    ReportId later = draft(quarterly, "12");
    ReportId urgent = draft(yearly, "10");
    bureau.reports.save(
        HA_NOI_COORDINATOR,
        duty(yearly),
        share,
        Bureau.goingOn("11"),
        Optional.of(bureau.version(urgent)));
    bureau.database.commit();
    bureau.reports.send(HA_NOI_COORDINATOR, later, bureau.version(later));
    bureau.database.commit();

    assertThat(part(quarterly))
        .extracting(DutyPart::report, DutyPart::state)
        .containsExactly(Optional.of(later), Optional.of(ReportState.SENT));
    assertThat(part(yearly))
        .extracting(DutyPart::report, DutyPart::state)
        .containsExactly(Optional.of(urgent), Optional.of(ReportState.DRAFT));
    assertThat(bureau.shown(urgent).content().value()).contains(new BigDecimal("11"));
    assertThat(bureau.shown(later).content().value()).contains(new BigDecimal("12"));
  }

  @Test
  void eachIsReviewedByItself() {
    ReportId first = draft(yearly, "10");
    bureau.reports.send(HA_NOI_COORDINATOR, first, bureau.version(first));
    bureau.database.commit();
    bureau.confirm(Known.MPS_FOCAL_POINT, first);

    ReportId second = draft(quarterly, "12");
    assertThatThrownBy(() -> draft(yearly, "13"))
        .satisfies(Refused.as("progress.report.confirmedAlready"));
    bureau.reports.send(HA_NOI_COORDINATOR, second, bureau.version(second));
    bureau.database.commit();
    bureau.sendBack(Known.MPS_FOCAL_POINT, second, "Thiếu số liệu");

    assertThat(List.of(bureau.shown(first).state(), bureau.shown(second).state()))
        .containsExactly(ReportState.CONFIRMED, ReportState.SENT_BACK);
  }

  @Test
  void whenOneClosesTheOtherStillTakes() {
    bureau.rounds.close(Known.OFFICE, yearly, bureau.duties.find(yearly).orElseThrow().version());
    bureau.database.commit();

    assertThatThrownBy(() -> draft(yearly, "10"))
        .satisfies(Refused.as("progress.report.roundClosed"));
    assertThat(bureau.shown(draft(quarterly, "12")).duty()).contains(duty(quarterly));
  }

  @Test
  void aDutyThatDoesNotAskAboutItIsNotThere() {
    DutyId unknown = new DutyId(new UUID(3, 3));
    for (DutyId other : List.of(unknown, duty(quarterly, NGHE_AN).id())) {
      assertThatThrownBy(() -> save(HA_NOI_COORDINATOR, other, share)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> bureau.catalogue.figures(HA_NOI_COORDINATOR, other, share))
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> save(HA_NOI_COORDINATOR, duty(yearly, NGHE_AN).id(), ofOthers))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void figuresAreThoseBeforeThePeriodOfTheRound() {
    LocalDate day = LocalDate.of(2026, 7, 5);
    ReportPeriod firstHalf = new ReportPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    bureau.past.takeOver(
        Actor.SYSTEM,
        List.of(
            new PastReport(
                "BC-2026-001",
                bureau.assignments.only(share),
                share,
                firstHalf,
                Bureau.goingOn("7"),
                day,
                Optional.of(day),
                Optional.empty(),
                "")));
    bureau.database.commit();

    assertThat(List.of(yearly, quarterly))
        .extracting(
            round -> bureau.catalogue.figures(HA_NOI_COORDINATOR, duty(round), share).previous())
        .containsExactly(Optional.empty(), Optional.of(new BigDecimal("7")));
  }

  @Test
  void figuresAreForWhoSeesTheDuty() {
    assertThat(bureau.catalogue.figures(Known.MPS_FOCAL_POINT, duty(yearly), share).isCounted())
        .isTrue();
    assertThatThrownBy(() -> bureau.catalogue.figures(NGHE_AN_COORDINATOR, duty(yearly), share))
        .isInstanceOf(NotFound.class);
    ReportId draft = draft(yearly, "10");
    assertThatThrownBy(() -> bureau.catalogue.figures(MPS_COORDINATOR, draft))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theMoreUrgentIsNamedFirst() {
    assertThat(bureau.duties.open(HA_NOI_COORDINATOR, HA_NOI))
        .extracting(ReportingDuty::round, duty -> duty.asks(share))
        .containsExactly(tuple(yearly, true), tuple(quarterly, true));
  }

  private ReportId draft(RoundId round, String value) {
    ReportId id =
        bureau.reports.save(
            HA_NOI_COORDINATOR, duty(round), share, Bureau.goingOn(value), Optional.empty());
    bureau.database.commit();
    return id;
  }

  private void save(Actor by, DutyId duty, OccurrenceId occurrence) {
    bureau.reports.save(by, duty, occurrence, Bureau.goingOn("1"), Optional.empty());
  }

  private DutyPart part(RoundId round) {
    return duty(round, HA_NOI).parts().get(0);
  }

  private DutyId duty(RoundId round) {
    return duty(round, HA_NOI).id();
  }

  private ReportingDuty duty(RoundId round, BodyId body) {
    return bureau.duties.duties(Known.OFFICE, round).stream()
        .filter(duty -> duty.body().equals(body))
        .findFirst()
        .orElseThrow();
  }

  private static ReportingRegime quarterly() {
    ReportingRegime yearly = Known.yearly();
    return new ReportingRegime(
        new RegimeId(new UUID(5, 99)),
        "quy",
        yearly.name(),
        ReportFrequency.QUARTERLY,
        yearly.reporters(),
        yearly.addressee(),
        yearly.covers(),
        yearly.terms(),
        yearly.outline(),
        yearly.form(),
        yearly.validFrom(),
        yearly.validTo(),
        yearly.source());
  }
}
