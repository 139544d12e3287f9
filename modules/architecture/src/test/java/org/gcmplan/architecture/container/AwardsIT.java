package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gcmplan.certificates.AchievementPeriod;
import org.gcmplan.certificates.AwardDecision;
import org.gcmplan.certificates.AwardDecisions;
import org.gcmplan.certificates.AwardLists;
import org.gcmplan.certificates.AwardOrder;
import org.gcmplan.certificates.AwardProgramme;
import org.gcmplan.certificates.AwardRegister;
import org.gcmplan.certificates.AwardRules;
import org.gcmplan.certificates.Awardee;
import org.gcmplan.certificates.CertificateDesign;
import org.gcmplan.certificates.CertificatePrinting;
import org.gcmplan.certificates.CertificateVerification;
import org.gcmplan.certificates.Certificates;
import org.gcmplan.certificates.GoldenBookNumber;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.certificates.RegisterFilter;
import org.gcmplan.certificates.VerifiedCertificate;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.documents.PaperNumbers;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;
import org.junit.jupiter.api.Test;

/** Decisions on awards in the real archive: at once, cut off in the middle, and carried through. */
@InTheContainer
class AwardsIT {
  private static final AchievementPeriod PERIOD =
      new AchievementPeriod(LocalDate.of(2020, 3, 20), LocalDate.of(2025, 9, 30));
  private static final int AT_ONCE = 4;
  private static final String PROGRAMME = "IT-2020-2025";

  @Inject Office office;
  @Inject AwardDecisions decisions;
  @Inject AwardRegister register;
  @Inject AwardRules rules;
  @Inject AwardLists lists;
  @Inject CertificatePrinting printing;
  @Inject CertificateVerification verification;
  @Inject Certificates certificates;
  @Inject PaperNumbers papers;
  @Inject ManagedExecutorService threads;
  @Inject UserTransaction transaction;
  @Inject PlanClock clock;

  @Test
  void decisionsAtOnceCountOnWithoutGapOrRepeat() throws Exception {
    decisions.issue(minister(), order("warms-the-press", 1));
    int before = numbers().size();
    CyclicBarrier start = new CyclicBarrier(AT_ONCE);
    List<Future<AwardDecision>> running = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      AwardOrder order = order("at-once-" + i, 5);
      Callable<AwardDecision> act =
          () -> {
            start.await();
            return decisions.issue(minister(), order);
          };
      running.add(threads.submit(act));
    }
    List<String> given = new ArrayList<>();
    for (Future<AwardDecision> each : running) {
      given.add(each.get().number());
    }

    assertThat(given).hasSize(AT_ONCE).doesNotHaveDuplicates();
    assertThat(numbers())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, before + AT_ONCE * 5).boxed().toList());
  }

  @Test
  void whatIsCutOffInTheMiddleTakesNoNumber() throws Exception {
    List<Integer> before = numbers();
    String next = decisions.expectedNumber(minister().body(), clock.today());
    transaction.begin();
    try {
      decisions.issue(minister(), order("cut-off", 3));
    } finally {
      transaction.rollback();
    }

    assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
    assertThat(numbers()).isEqualTo(before);
    assertThat(decisions.about(order("cut-off", 3).call())).isEmpty();
    assertThat(decisions.expectedNumber(minister().body(), clock.today())).isEqualTo(next);
    assertThat(decisions.issue(minister(), order("cut-off", 3)).number()).isEqualTo(next);
  }

  /** The database refuses the second line of the list, after the decision has its number. */
  @Test
  void aFailureBetweenNumberAndCertificateLosesNoNumberAndLeavesNothing() {
    AwardOrder sound = order("breaks", 2);
    List<Awardee> listed = new ArrayList<>(sound.awardees());
    Awardee last = listed.get(1);
    listed.set(
        1,
        new Awardee(
            new Subject("nomination", "x".repeat(90)),
            last.recipient(),
            last.merit(),
            last.period()));
    AwardOrder breaking =
        new AwardOrder(
            sound.call(),
            sound.body(),
            sound.programme(),
            sound.outsideNumber(),
            sound.day(),
            listed,
            sound.involved());
    List<Integer> before = numbers();
    String next = decisions.expectedNumber(minister().body(), clock.today());

    assertThatThrownBy(() -> decisions.issue(minister(), breaking))
        .isInstanceOf(RuntimeException.class);

    assertThat(numbers()).isEqualTo(before);
    assertThat(decisions.about(breaking.call())).isEmpty();
    assertThat(decisions.expectedNumber(minister().body(), clock.today())).isEqualTo(next);
    assertThat(decisions.issue(minister(), sound).number()).isEqualTo(next);
  }

  @Test
  void noCertificateIsThereWithoutADecision() {
    decisions.issue(minister(), order("with-certificates", 1));
    for (RegisterEntry entry : register.every(awardOffice(), RegisterFilter.ALL)) {
      assertThat(certificates.of(awardOffice(), entry.id()).isEmpty())
          .as(entry.decisionNumber())
          .isEqualTo(entry.decision().isEmpty());
    }
  }

  @Test
  void awardsAndOtherPapersUnderOneSymbolNeverShareANumber() throws Exception {
    decisions.issue(minister(), order("warms-the-register", 1));
    CyclicBarrier start = new CyclicBarrier(AT_ONCE);
    List<Future<String>> running = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      AwardOrder order = order("shared-" + i, 1);
      boolean awards = i % 2 == 0;
      Callable<String> act =
          () -> {
            start.await();
            return awards
                ? decisions.issue(minister(), order).number()
                : papers.next("QĐ-BNG", clock.today()).text();
          };
      running.add(threads.submit(act));
    }
    List<String> given = new ArrayList<>();
    for (Future<String> each : running) {
      given.add(each.get());
    }

    assertThat(given).hasSize(AT_ONCE).doesNotHaveDuplicates();
    AwardOrder typed = order("typed", 1);
    assertThatThrownBy(
            () ->
                decisions.issue(
                    minister(),
                    new AwardOrder(
                        typed.call(),
                        typed.body(),
                        typed.programme(),
                        Optional.of(given.get(1)),
                        typed.day(),
                        typed.awardees(),
                        typed.involved())))
        .hasMessageContaining("documents.paper.numberTaken");
  }

  @Test
  void everyAwardHasItsCertificateAndItsPapers() throws Exception {
    AwardDecision decision = decisions.issue(minister(), order("papers", 2));
    List<RegisterEntry> awarded = register.of(decision.id());

    assertThat(lists.decision(awardOffice(), decision.id(), PaperForm.PDF).size()).isPositive();
    assertThat(lists.money(awardOffice(), decision.id()).total()).isPositive();
    for (RegisterEntry entry : awarded) {
      String code = certificates.of(awardOffice(), entry.id()).get(0).code();
      assertThat(verification.byCode(code).orElseThrow().state())
          .isEqualTo(VerifiedCertificate.State.VALID);
    }
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    printing.print(awardOffice(), awarded.get(0).id(), CertificateDesign.FULL, printed);
    assertThat(new String(printed.toByteArray(), 0, 5, StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
  }

  @Test
  void theRulesOfThePackAreInForce() {
    assertThat(rules.on(clock.today()).quorum().text()).isEqualTo("2/3");
    assertThat(rules.on(LocalDate.of(2026, 6, 30)).baseSalary()).isEqualByComparingTo("2340000");
    assertThat(rules.on(LocalDate.of(2026, 7, 1)).baseSalary()).isEqualByComparingTo("2530000");
  }

  @Test
  void nobodyButTheMinisterDecides() {
    assertThatThrownBy(() -> decisions.issue(awardOffice(), order("refused", 1)))
        .hasMessageContaining("MINISTER");
  }

  private List<Integer> numbers() {
    int year = clock.today().getYear();
    return register.every(awardOffice(), RegisterFilter.ALL).stream()
        .flatMap(entry -> entry.goldenBook().stream())
        .filter(number -> number.year() == year)
        .map(GoldenBookNumber::number)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private Actor minister() {
    return office.actor("botruong.bng");
  }

  private Actor awardOffice() {
    Actor person = office.standingOffice();
    return new Actor(
        person.account(),
        "Thường trực khen thưởng",
        minister().body(),
        Set.of(new Grant(Role.AWARD_OFFICE, minister().body())));
  }

  private AwardOrder order(String call, int awards) {
    List<Awardee> awardees =
        IntStream.rangeClosed(1, awards)
            .mapToObj(
                number ->
                    new Awardee(
                        new Subject("nomination", call + "-" + number),
                        new Recipient(
                            RecipientKind.COLLECTIVE,
                            false,
                            new LocalizedText("Phòng số " + number + " của " + call, ""),
                            LocalizedText.EMPTY,
                            Optional.empty()),
                        new LocalizedText("Đã có thành tích xuất sắc", "Outstanding"),
                        PERIOD))
            .toList();
    return new AwardOrder(
        new Subject(
            "award-call", UUID.nameUUIDFromBytes(call.getBytes(StandardCharsets.UTF_8)).toString()),
        minister().body(),
        new AwardProgramme(PROGRAMME, new LocalizedText("Kế hoạch 2020 – 2025", ""), PERIOD),
        Optional.empty(),
        clock.today(),
        awardees,
        Set.of());
  }
}
