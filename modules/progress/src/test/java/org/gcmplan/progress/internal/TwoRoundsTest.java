package org.gcmplan.progress.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.progress.internal.Known.COASTS;
import static org.gcmplan.progress.internal.Known.HA_NOI;
import static org.gcmplan.progress.internal.Known.HA_NOI_COORDINATOR;
import static org.gcmplan.progress.internal.Known.MPS;

import java.util.Optional;
import java.util.UUID;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.RegimeId;
import org.gcmplan.progress.ReportId;
import org.gcmplan.progress.ReportingRegime;
import org.gcmplan.progress.RoundId;
import org.gcmplan.progress.RoundOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The yearly round and one on request ask for the same. */
class TwoRoundsTest {
  private final Bureau bureau = new Bureau();
  private OccurrenceId share;
  private RoundId yearly;
  private RoundId onRequest;

  @BeforeEach
  void twoRoundsAreOpen() {
    share = bureau.assignments.give(HA_NOI, COASTS, MPS, TaskPart.LOCALITY);
    yearly = bureau.openRound();
    ReportingRegime other = onRequest();
    bureau.regimes.keep(Known.OFFICE, other);
    onRequest =
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
  void theMoreUrgentGetsItsReportFirstAndThenTheOther() {
    ReportId first = bureau.draft(HA_NOI_COORDINATOR, share, Bureau.goingOn("10"));
    assertThat(dutyOf(first)).isEqualTo(duty(yearly));
    bureau.reports.save(
        HA_NOI_COORDINATOR, share, Bureau.goingOn("11"), Optional.of(bureau.version(first)));
    bureau.reports.send(HA_NOI_COORDINATOR, first, bureau.version(first));
    bureau.database.commit();

    ReportId second = bureau.sent(HA_NOI_COORDINATOR, share, Bureau.goingOn("12"));
    assertThat(dutyOf(second)).isEqualTo(duty(onRequest));
    assertThatThrownBy(() -> bureau.draft(HA_NOI_COORDINATOR, share, Bureau.goingOn("13")))
        .isInstanceOf(BusinessRuleViolation.class);
  }

  private DutyId dutyOf(ReportId report) {
    return bureau.shown(report).duty().orElseThrow();
  }

  private DutyId duty(RoundId round) {
    return bureau.duties.duties(Known.OFFICE, round).get(0).id();
  }

  private static ReportingRegime onRequest() {
    ReportingRegime yearly = Known.yearly();
    return new ReportingRegime(
        new RegimeId(new UUID(5, 99)),
        "dot-xuat",
        yearly.name(),
        yearly.frequency(),
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
