package org.gcmplan.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReportingProcessTest {

  @Nested
  class ARound {
    @RegisterExtension
    static final ReportingModel model =
        new ReportingModel("reporting-round", "ReportingRoundProcess");

    @AfterAll
    static void everyNodeAndEveryFlowWasWalked() {
      assertThat(model.notWalked()).isEmpty();
    }

    @Test
    void itMakesTheDutiesAndWaitsForItsClosing() {
      assertThat(model.called()).containsExactly("makeDuties");
      assertThat(model.waitsAt()).containsExactly("Task_CloseRound");
    }

    @Test
    void itRemindsTwiceAndThenTellsTheLeadership() {
      model.clockReaches(ReportingModel.SOON);
      assertThat(model.called()).containsExactly("makeDuties", "remindSilent");

      model.clockReaches(ReportingModel.DUE);
      assertThat(model.called()).containsExactly("makeDuties", "remindSilent", "remindSilent");

      model.clockReaches(ReportingModel.OVERDUE);
      assertThat(model.called()).endsWith("escalateSilent");
      assertThat(model.waitsAt()).containsExactly("Task_CloseRound");
    }

    @Test
    void closedEarlyItRemindsNobody() {
      model.complete("Task_CloseRound");

      assertThat(model.endedAt("Event_RoundClosed")).isTrue();
      assertThat(model.timers()).isZero();
    }

    @Test
    void thePastRemindsAtOnce() {
      model.clockReaches(Instant.parse("2027-02-01T00:00:00Z"));

      assertThat(model.called()).hasSize(4);
    }
  }

  @Nested
  class WhatABodyOwes {
    @RegisterExtension
    static final ReportingModel model =
        new ReportingModel("progress-report", "ProgressReportProcess");

    @AfterAll
    static void everyNodeAndEveryFlowWasWalked() {
      assertThat(model.notWalked()).isEmpty();
    }

    @Test
    void eachAssigningBodyReviewsOnItsOwn() {
      model.handedTo("Task_Report", "MPS", "MOHA");
      assertThat(model.waitsAt()).containsExactly("Task_ReviewReports", "Task_ReviewReports");

      model.reviewed("MPS", "ONWARD");
      assertThat(model.waitsAt()).containsExactly("Task_ReviewReports");

      model.reviewed("MOHA", "ONWARD");
      assertThat(model.endedAt("Event_ReportingDone")).isTrue();
    }

    @Test
    void whatWasSentBackComesAgainToTheSameReviewer() {
      model.handedTo("Task_Report", "MPS").reviewed("MPS", "RETURNED");
      assertThat(model.waitsAt()).containsExactly("Task_AmendReports");

      model.complete("Task_AmendReports");
      assertThat(model.waitsAt()).containsExactly("Task_ReviewReports");
      assertThat(model.reviewed("MPS", "ONWARD").endedAt("Event_ReportingDone")).isTrue();
    }

    @Test
    void aRoundThatClosesOverNothingEndsIt() {
      model.closedOver();

      assertThat(model.endedAt("Event_ReportingDone")).isTrue();
    }

    @Test
    void aRoundThatClosesOverPartOfItHasThatPartReviewed() {
      model.closedOver("MPS");

      assertThat(model.waitsAt()).containsExactly("Task_ReviewReports");
    }

    @Test
    void onlyPlainValuesStayWithTheProcess() {
      model.handedTo("Task_Report", "MPS").reviewed("MPS", "RETURNED");

      assertThat(model.variables()).contains("body", "outcome").doesNotContain("bodies");
    }

    @Test
    void aReopenedDutyIsReportedOnAgainInTheSameRoute() {
      model.closedOver("MPS").reopened();
      assertThat(model.waitsAt()).containsExactly("Task_Report", "Task_ReviewReports");

      model.handedTo("Task_Report", "MOHA").reviewed("MOHA", "ONWARD").reviewed("MPS", "ONWARD");
      assertThat(model.endedAt("Event_ReportingDone")).isTrue();
    }
  }
}
