package org.gcmplan.progress.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.progress.internal.Known.COASTS;
import static org.gcmplan.progress.internal.Known.DATABASE;
import static org.gcmplan.progress.internal.Known.HA_NOI;
import static org.gcmplan.progress.internal.Known.HA_NOI_COORDINATOR;
import static org.gcmplan.progress.internal.Known.MPS;
import static org.gcmplan.progress.internal.Known.MPS_FOCAL_POINT;
import static org.gcmplan.progress.internal.Known.NGHE_AN;
import static org.gcmplan.progress.internal.Known.NGHE_AN_COORDINATOR;
import static org.gcmplan.progress.internal.Known.OPENED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Role;
import org.gcmplan.progress.Evidence;
import org.gcmplan.progress.EvidenceVerdict;
import org.gcmplan.progress.OtherUse;
import org.gcmplan.progress.PastReport;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportContent;
import org.gcmplan.progress.ReportId;
import org.gcmplan.progress.ReportPeriod;
import org.gcmplan.progress.ReportState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReportsTest {
  private final Bureau bureau = new Bureau();
  private OccurrenceId share;
  private OccurrenceId count;
  private OccurrenceId other;

  @BeforeEach
  void aRoundIsOpen() {
    share = bureau.assignments.give(HA_NOI, COASTS, MPS, TaskPart.LOCALITY);
    count = bureau.assignments.give(HA_NOI, DATABASE, MPS, TaskPart.LOCALITY);
    other = bureau.assignments.give(NGHE_AN, COASTS, MPS, TaskPart.LOCALITY);
    past("BC-2025-007", "40");
    bureau.openRound();
    bureau.route.news();
  }

  @AfterEach
  void close() {
    bureau.close();
  }

  private void past(String number, String value) {
    LocalDate day = LocalDate.of(2025, 12, 10);
    bureau.past.takeOver(
        Actor.SYSTEM,
        List.of(
            new PastReport(
                number,
                bureau.assignments.only(count),
                count,
                new ReportPeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                Bureau.goingOn(value),
                day,
                Optional.of(day.plusDays(5)),
                Optional.empty(),
                "")));
    bureau.database.commit();
  }

  @Nested
  class WhileItIsWritten {
    @Test
    void twoPeopleDoNotOverwriteEachOther() {
      ReportId id = bureau.draft(HA_NOI_COORDINATOR, share, Bureau.goingOn("10"));
      long seen = bureau.version(id);
      bureau.save(HA_NOI_COORDINATOR, share, Bureau.goingOn("11"), Optional.of(seen));
      bureau.database.commit();

      assertThatThrownBy(
              () -> bureau.save(HA_NOI_COORDINATOR, share, Bureau.goingOn("12"), Optional.of(seen)))
          .isInstanceOf(ChangedMeanwhile.class);
      assertThatThrownBy(
              () -> bureau.save(HA_NOI_COORDINATOR, share, Bureau.goingOn("12"), Optional.empty()))
          .isInstanceOf(ChangedMeanwhile.class);
      assertThat(bureau.shown(id).content().value()).contains(new BigDecimal("11"));
    }

    @Test
    void onlyTheCoordinatorOfTheBodyWrites() {
      for (Actor someone : List.of(NGHE_AN_COORDINATOR, MPS_FOCAL_POINT, Known.OFFICE)) {
        assertThatThrownBy(() -> bureau.draft(someone, share, Bureau.goingOn("10")))
            .isInstanceOf(NotAllowed.class);
      }
    }

    @Test
    void aDraftIsSeenByItsBodyOnly() {
      ReportId id = bureau.draft(HA_NOI_COORDINATOR, share, Bureau.goingOn("10"));

      assertThat(bureau.catalogue.find(HA_NOI_COORDINATOR, id)).isPresent();
      for (Actor someone : List.of(NGHE_AN_COORDINATOR, MPS_FOCAL_POINT, Known.AUDITOR)) {
        assertThat(bureau.catalogue.find(someone, id)).isEmpty();
        assertThatThrownBy(() -> bureau.evidence.of(someone, id)).isInstanceOf(NotFound.class);
      }
    }

    @Test
    void aFigureOutOfRangeIsRefusedAtItsField() {
      assertThatThrownBy(() -> bureau.draft(HA_NOI_COORDINATOR, share, Bureau.goingOn("-1")))
          .satisfies(Refused.as("value: progress.figure.negative"));
      assertThatThrownBy(() -> bureau.draft(HA_NOI_COORDINATOR, share, Bureau.goingOn("100.5")))
          .satisfies(Refused.as("value: progress.figure.overHundred"));
      assertThatThrownBy(
              () -> bureau.draft(HA_NOI_COORDINATOR, count, Bureau.goingOn("1000000000001")))
          .satisfies(Refused.as("value: progress.figure.tooLarge"));
      assertThatThrownBy(() -> bureau.draft(HA_NOI_COORDINATOR, count, Bureau.goingOn("1.23456")))
          .satisfies(Refused.as("value: progress.figure.tooManyDecimals"));
    }

    @Test
    void nothingIsCompletedInTheFuture() {
      assertThatThrownBy(
              () -> bureau.draft(HA_NOI_COORDINATOR, share, Bureau.done("5", OPENED.plusDays(1))))
          .satisfies(Refused.as("completedOn: progress.report.completedLater"));
    }
  }

  @Nested
  class WhenItIsSent {
    @Test
    void itGetsTheNextNumberOfItsYear() {
      String first = send(share, Bureau.goingOn("10"));
      String second = send(count, Bureau.goingOn("50"));

      assertThat(List.of(first, second)).containsExactly("BC-2026-001", "BC-2026-002");
    }

    @Test
    void numbersGoOnAfterThoseFromBeforeTheSoftware() {
      String[] number = new String[1];
      bureau.on(LocalDate.of(2025, 12, 31), () -> number[0] = send(share, Bureau.goingOn("10")));

      assertThat(number[0]).isEqualTo("BC-2025-008");
    }

    @Test
    void datesMoveInTheSameTransaction() {
      send(share, Bureau.goingOn("10"));

      assertThat(bureau.assignments.dates()).contains("3.11 reported 2026-12-01");
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
      ReportContent empty = new ReportContent(Optional.empty(), "", " ", Optional.of(OPENED));

      assertThatThrownBy(() -> send(share, empty))
          .satisfies(
              Refused.as(
                  "value: progress.report.figureMissing",
                  "narrative: progress.report.narrativeMissing",
                  "file: progress.report.evidenceMissing"));
    }

    @Test
    void tenTimesLastYearOrATenthWantsAReason() {
      for (String value : List.of("400", "4", "0")) {
        assertThatThrownBy(() -> sendAnew(count, Bureau.goingOn(value)))
            .satisfies(Refused.as("valueReason: progress.figure.outOfTheOrdinary"));
      }
      ReportContent explained =
          new ReportContent(
              Optional.of(new BigDecimal("400")), "Gộp ba tỉnh", "Tăng mạnh.", Optional.empty());

      assertThat(sendAnew(count, explained)).startsWith("BC-2026-");
    }

    @Test
    void afterTheDueDayItCountsAsLate() {
      bureau.on(Known.DUE.plusDays(1), () -> send(share, Bureau.goingOn("10")));
      bureau.on(Known.DUE, () -> send(count, Bureau.goingOn("50")));

      assertThat(bureau.written(share).orElseThrow().late()).isTrue();
      assertThat(bureau.written(count).orElseThrow().late()).isFalse();
    }

    @Test
    void theReviewBeginsOnceAllIsIn() {
      send(share, Bureau.goingOn("10"));
      assertThat(bureau.route.news()).isEmpty();

      send(count, Bureau.goingOn("50"));
      assertThat(bureau.route.news()).containsExactly("reported to 1");
    }

    @Test
    void itIsNoLongerTheAuthors() {
      send(share, Bureau.goingOn("10"));

      assertThatThrownBy(() -> sendAnew(share, Bureau.goingOn("11")))
          .satisfies(Refused.as("progress.report.withReviewer"));
    }

    private String sendAnew(OccurrenceId occurrence, ReportContent content) {
      Optional<Long> seen = bureau.written(occurrence).map(ProgressReport::version);
      ReportId id = bureau.save(HA_NOI_COORDINATOR, occurrence, content, seen);
      bureau.database.commit();
      return bureau.reports.send(HA_NOI_COORDINATOR, id, bureau.version(id));
    }
  }

  @Nested
  class UnderReview {
    @Test
    void aConfirmedReportWritesTheDay() {
      ReportId id = bureau.sent(HA_NOI_COORDINATOR, share, Bureau.goingOn("10"));

      bureau.confirm(MPS_FOCAL_POINT, id);

      assertThat(bureau.shown(id).state()).isEqualTo(ReportState.CONFIRMED);
      assertThat(bureau.assignments.dates()).contains("3.11 confirmed 2026-12-01");
      assertThat(bureau.catalogue.find(NGHE_AN_COORDINATOR, id)).isPresent();
    }

    @Test
    void oneSentBackKeepsItsNumberAndComesAgain() {
      bureau.sent(HA_NOI_COORDINATOR, count, Bureau.goingOn("50"));
      ReportId id = bureau.sent(HA_NOI_COORDINATOR, share, Bureau.goingOn("10"));
      String number = bureau.shown(id).number();
      bureau.route.news();

      bureau.sendBack(MPS_FOCAL_POINT, id, "Thiếu minh chứng");
      assertThat(bureau.shown(id).decidedReason()).isEqualTo("Thiếu minh chứng");
      bureau.save(HA_NOI_COORDINATOR, share, Bureau.goingOn("12"), Optional.of(bureau.version(id)));
      bureau.database.commit();

      assertThat(bureau.reports.send(HA_NOI_COORDINATOR, id, bureau.version(id))).isEqualTo(number);
      bureau.database.commit();
      bureau.confirm(MPS_FOCAL_POINT, id);
      assertThat(bureau.route.news()).containsExactly("amended");
      bureau.confirm(MPS_FOCAL_POINT, bureau.written(count).orElseThrow().id());
      assertThat(bureau.route.news()).containsExactly("confirmed");
    }

    @Test
    void itIsSentBackWithReasonsOnly() {
      ReportId id = bureau.sent(HA_NOI_COORDINATOR, share, Bureau.goingOn("10"));

      assertThatThrownBy(() -> bureau.sendBack(MPS_FOCAL_POINT, id, " "))
          .satisfies(Refused.as("reasons: progress.review.wordsMissing"));
    }

    @Test
    void onlyTheAssigningBodyDecides() {
      ReportId id = bureau.sent(HA_NOI_COORDINATOR, share, Bureau.goingOn("10"));

      assertThatThrownBy(() -> bureau.confirm(Known.OFFICE, id)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> bureau.confirm(HA_NOI_COORDINATOR, id))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> bureau.confirm(NGHE_AN_COORDINATOR, id))
          .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyConfirmsWhatTheySentThemselves() {
      Actor both =
          new Actor(
              HA_NOI_COORDINATOR.account(),
              "both",
              HA_NOI,
              Set.of(new Grant(Role.COORDINATOR, HA_NOI), new Grant(Role.FOCAL_POINT, MPS)));
      ReportId id = bureau.sent(both, share, Bureau.goingOn("10"));

      assertThatThrownBy(() -> bureau.confirm(both, id))
          .satisfies(Refused.as("progress.review.own"));
    }

    @Test
    void whatChangedMeanwhileIsNotDecided() {
      ReportId id = bureau.sent(HA_NOI_COORDINATOR, share, Bureau.goingOn("10"));

      assertThatThrownBy(() -> bureau.review.confirm(MPS_FOCAL_POINT, id, bureau.version(id) - 1))
          .isInstanceOf(ChangedMeanwhile.class);
    }
  }

  @Nested
  class WithEvidence {
    @Test
    void theSameFileBehindTwoClaimsIsNoticedOnBothSides() {
      ReportId mine = bureau.draft(HA_NOI_COORDINATOR, share, Bureau.goingOn("10"));
      ReportId theirs = bureau.draft(NGHE_AN_COORDINATOR, other, Bureau.goingOn("10"));
      bureau.evidence.add(HA_NOI_COORDINATOR, mine, Bureau.file("ke-hoach.pdf"));
      bureau.evidence.add(NGHE_AN_COORDINATOR, theirs, Bureau.file("ke-hoach.pdf"));
      bureau.evidence.add(NGHE_AN_COORDINATOR, theirs, Bureau.file("anh.pdf"));
      bureau.database.commit();

      assertThat(bureau.evidence.of(HA_NOI_COORDINATOR, mine))
          .singleElement()
          .extracting(Evidence::alsoUsedIn)
          .isEqualTo(List.of(new OtherUse(theirs, "", COASTS, NGHE_AN)));
      assertThat(bureau.evidence.of(NGHE_AN_COORDINATOR, theirs))
          .extracting(evidence -> evidence.alsoUsedIn().size())
          .containsExactly(1, 0);
    }

    @Test
    void aFileTakenAwayIsNoLongerNoticed() {
      ReportId mine = bureau.draft(HA_NOI_COORDINATOR, share, Bureau.goingOn("10"));
      ReportId second = bureau.draft(HA_NOI_COORDINATOR, count, Bureau.goingOn("50"));
      bureau.evidence.add(HA_NOI_COORDINATOR, mine, Bureau.file("ke-hoach.pdf"));
      var file = bureau.evidence.add(HA_NOI_COORDINATOR, second, Bureau.file("ke-hoach.pdf"));
      bureau.evidence.remove(HA_NOI_COORDINATOR, file);
      bureau.database.commit();

      assertThat(bureau.evidence.of(HA_NOI_COORDINATOR, mine))
          .allMatch(evidence -> evidence.alsoUsedIn().isEmpty());
    }

    @Test
    void insufficientEvidenceStandsInTheWayOfACompletion() {
      ReportId id = bureau.draft(HA_NOI_COORDINATOR, share, Bureau.done("80", OPENED));
      var file = bureau.evidence.add(HA_NOI_COORDINATOR, id, Bureau.file("anh.pdf"));
      bureau.reports.send(HA_NOI_COORDINATOR, id, bureau.version(id));
      bureau.database.commit();

      bureau.review.judge(
          MPS_FOCAL_POINT, file, EvidenceVerdict.INSUFFICIENT, "Không thấy con dấu");
      bureau.database.commit();
      assertThatThrownBy(() -> bureau.confirm(MPS_FOCAL_POINT, id))
          .satisfies(Refused.as("progress.review.insufficient"));

      bureau.review.judge(MPS_FOCAL_POINT, file, EvidenceVerdict.ACCEPTED, "");
      bureau.confirm(MPS_FOCAL_POINT, id);
      assertThat(bureau.shown(id).state()).isEqualTo(ReportState.CONFIRMED);
    }

    @Test
    void itIsDescribedAndNotFromTheFuture() {
      ReportId id = bureau.draft(HA_NOI_COORDINATOR, share, Bureau.goingOn("10"));

      assertThatThrownBy(
              () ->
                  bureau.evidence.add(HA_NOI_COORDINATOR, id, WithoutWords.on(OPENED.plusDays(1))))
          .satisfies(
              Refused.as(
                  "caption: progress.evidence.captionMissing",
                  "dated: progress.evidence.datedLater"));
    }

    @Test
    void whatWasSentTakesNoMoreFiles() {
      ReportId id = bureau.sent(HA_NOI_COORDINATOR, share, Bureau.goingOn("10"));

      assertThatThrownBy(() -> bureau.evidence.add(HA_NOI_COORDINATOR, id, Bureau.file("a.pdf")))
          .isInstanceOf(NotAllowed.class);
    }
  }

  @Nested
  class FromBeforeTheSoftware {
    @Test
    void theyAreTakenOverOnce() {
      past("BC-2025-007", "40");

      assertThat(bureau.catalogue.ofTask(NGHE_AN_COORDINATOR, DATABASE)).hasSize(1);
      assertThat(bureau.assignments.dates())
          .containsExactly("2.01 reported 2025-12-10", "2.01 confirmed 2025-12-15");
    }

    @Test
    void theyAreWhatAFigureIsMeasuredAgainst() {
      var figures = bureau.catalogue.figures(HA_NOI_COORDINATOR, bureau.asking(count).id(), count);

      assertThat(figures.previous()).contains(new BigDecimal("40"));
      assertThat(figures.previousNarrative()).isEqualTo("Đã triển khai tại các quận.");
      assertThat(figures.target()).contains(new BigDecimal("80"));
      assertThat(figures.series()).hasSize(1);
    }
  }

  private String send(OccurrenceId occurrence, ReportContent content) {
    return bureau.shown(bureau.sent(HA_NOI_COORDINATOR, occurrence, content)).number();
  }
}
