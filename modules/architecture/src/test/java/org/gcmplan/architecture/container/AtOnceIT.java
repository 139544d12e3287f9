package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.publication.Editions;
import org.gcmplan.updates.Approval;
import org.gcmplan.updates.PlanUpdates;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateStatus;
import org.junit.jupiter.api.Test;

/** What happens when several people press a button at the same moment. */
@InTheContainer
class AtOnceIT {
  @Inject Office office;
  @Inject Approval approval;
  @Inject PlanUpdates updates;
  @Inject UpdateCatalogue catalogue;
  @Inject Editions editions;
  @Inject ManagedExecutorService threads;

  @Test
  void ofTwoDecisionsAtOnceOneWinsAndTheOtherIsTold() throws Exception {
    Actor approver = office.approver();
    for (int round = 1; round <= 5; round++) {
      UpdateId update = office.awaitingApproval("2.02", "Thống kê xuất, nhập cảnh, lần " + round);
      long seen = office.version(approver, update);

      List<Throwable> failures =
          atOnce(
              List.of(
                  () -> approval.approve(approver, update, seen),
                  () -> approval.refuse(approver, update, seen, "Chưa cần thiết")));

      assertThat(failures).hasSize(1).allMatch(ChangedMeanwhile.class::isInstance);
      assertThat(catalogue.label(update).status())
          .isIn(UpdateStatus.AWAITING_PUBLICATION, UpdateStatus.REFUSED);
    }
  }

  @Test
  void theSameDecisionTwiceCountsOnce() throws Exception {
    Actor approver = office.approver();
    UpdateId update = office.awaitingApproval("2.03", "Số liệu công dân ở nước ngoài");
    long seen = office.version(approver, update);

    List<Throwable> failures =
        atOnce(
            List.of(
                () -> approval.approve(approver, update, seen),
                () -> approval.approve(approver, update, seen)));

    assertThat(failures).hasSize(1).allMatch(ChangedMeanwhile.class::isInstance);
    assertThat(catalogue.view(approver, update).history())
        .filteredOn(entry -> entry.act().equals("APPROVED"))
        .hasSize(1);
  }

  @Test
  void editionsPublishedAtOnceCountOnWithoutGapOrRepeat() throws Exception {
    int before = editions.all().size();
    List<UpdateId> waiting =
        List.of("2.06", "2.07", "2.08", "2.09").stream()
            .map(
                task ->
                    office.awaitingPublication(task, "Nhiệm vụ " + task + " gọi theo cách khác"))
            .toList();

    List<Throwable> failures =
        atOnce(waiting.stream().map(update -> (Runnable) () -> office.publish(update)).toList());
    waiting.stream()
        .filter(update -> catalogue.label(update).status() != UpdateStatus.PUBLISHED)
        .forEach(office::publish);

    assertThat(failures).allMatch(BusinessRuleViolation.class::isInstance);
    assertThat(editions.all())
        .extracting(row -> row.number().value())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, before + 4).map(n -> before + 5 - n).boxed().toList());
    assertThat(editions.all())
        .extracting(row -> row.decision() + " of " + row.decidedOn().getYear())
        .doesNotHaveDuplicates();
    assertThat(editions.all()).extracting(EditionRow::number).allMatch(editions::isSealIntact);
  }

  @Test
  void ofAWithdrawalInTheMiddleOfPublicationOneWinsAndTheOtherIsTold() throws Exception {
    for (int round = 1; round <= 5; round++) {
      UpdateId update = office.awaitingPublication("2.04", "Trao đổi số liệu, lần " + round);
      long seen = office.version(office.publisher(), update);
      int before = editions.all().size();

      List<Throwable> failures =
          atOnce(
              List.of(
                  () -> office.publish(update, seen),
                  () -> updates.withdraw(office.drafter(), update, "Xem xét lại")));

      UpdateStatus status = catalogue.label(update).status();
      String winner = status == UpdateStatus.PUBLISHED ? "PUBLISHED" : "WITHDRAWN";
      assertThat(failures).hasSize(1).allMatch(ChangedMeanwhile.class::isInstance);
      assertThat(failures.get(0).getMessage()).contains(winner);
      assertThat(status).isIn(UpdateStatus.PUBLISHED, UpdateStatus.WITHDRAWN);
      assertThat(editions.all())
          .extracting(row -> row.number().value())
          .startsWith(status == UpdateStatus.PUBLISHED ? before + 1 : before)
          .doesNotHaveDuplicates();
    }
  }

  private List<Throwable> atOnce(List<Runnable> acts) throws Exception {
    CyclicBarrier start = new CyclicBarrier(acts.size());
    List<Future<Boolean>> running = new ArrayList<>();
    for (Runnable act : acts) {
      Callable<Boolean> together =
          () -> {
            start.await();
            act.run();
            return true;
          };
      running.add(threads.submit(together));
    }
    List<Throwable> failures = new ArrayList<>();
    for (Future<Boolean> each : running) {
      try {
        each.get();
      } catch (ExecutionException refused) {
        failures.add(refused.getCause());
      }
    }
    return failures;
  }
}
