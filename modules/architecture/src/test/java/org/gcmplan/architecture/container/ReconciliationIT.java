package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RuntimeService;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Subject;
import org.gcmplan.updates.PlanUpdates;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.workflow.Inbox;
import org.gcmplan.workflow.Mismatch;
import org.gcmplan.workflow.Mismatch.Kind;
import org.gcmplan.workflow.Reconciliation;
import org.gcmplan.workflow.Repairs;
import org.gcmplan.workflow.WorkItem;
import org.gcmplan.workflow.WorkItemKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each kind of mismatch is made on purpose in the database, named, and mended. */
@InTheContainer
class ReconciliationIT {
  @Inject Office office;
  @Inject PlanUpdates updates;
  @Inject Reconciliation reconciliation;
  @Inject Repairs repairs;
  @Inject RuntimeService runtime;
  @Inject Inbox inbox;
  @Inject DataSource database;

  @AfterEach
  void allAgreeAgain() {
    assertThat(reconciliation.mismatches(administrator())).isEmpty();
  }

  @Test
  void aRecordWithoutARoute() {
    UpdateId update = checking("1.04");
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(update.toString())
        .list()
        .forEach(route -> runtime.deleteProcessInstance(route.getId(), "broken on purpose"));

    mend(update, Kind.NO_ROUTE);

    assertThat(asked(update)).containsExactly(WorkItemKind.CHECK);
    office.ask(update, office.justice());
    withdraw(update);
  }

  @Test
  void aRouteWhoseRecordHasEnded() throws SQLException {
    UpdateId update = checking("2.04");
    sql("update updates.plan_update set status = 'REFUSED' where id = ?", update.value());

    mend(update, Kind.NO_RECORD);

    assertThat(asked(update)).isEmpty();
  }

  @Test
  void aRouteAtAnotherStage() throws SQLException {
    UpdateId update = checking("2.10");
    sql("update updates.plan_update set status = 'CONSOLIDATING' where id = ?", update.value());

    mend(update, Kind.OTHER_STAGE);

    assertThat(asked(update)).containsExactly(WorkItemKind.CONSOLIDATE);
    withdraw(update);
  }

  @Test
  void aWorkItemThatNobodyWaitsForAndOneThatIsMissing() throws SQLException {
    UpdateId update = checking("3.14");
    sql(
        "update workflow.work_item set id = '" + UUID.randomUUID() + "' where subject_id = ?",
        update.toString());

    assertThat(found(update))
        .extracting(Mismatch::kind)
        .containsExactlyInAnyOrder(Kind.NO_USER_TASK, Kind.NO_WORK_ITEM);
    found(update).forEach(one -> repairs.mend(administrator(), one));

    assertThat(asked(update)).containsExactly(WorkItemKind.CHECK);
    office.ask(update, office.justice());
    withdraw(update);
  }

  private UpdateId checking(String task) {
    UpdateId update = office.draft(Office.retitled(task, "Tên mới của " + task));
    office.submit(update);
    return update;
  }

  private void mend(UpdateId update, Kind kind) {
    assertThat(found(update)).extracting(Mismatch::kind).containsExactly(kind);
    found(update).forEach(one -> repairs.mend(administrator(), one));
    assertThat(found(update)).isEmpty();
  }

  private List<Mismatch> found(UpdateId update) {
    return reconciliation.mismatches(administrator()).stream()
        .filter(one -> one.subject().id().equals(update.toString()))
        .toList();
  }

  private Actor administrator() {
    return office.actor("quantri");
  }

  private void withdraw(UpdateId update) {
    updates.withdraw(office.drafter(), update, "Kết thúc");
  }

  private List<WorkItemKind> asked(UpdateId update) {
    return inbox
        .openFor(office.standingOffice(), new Subject("plan-update", update.toString()))
        .stream()
        .map(WorkItem::kind)
        .toList();
  }

  private void sql(String statement, Object parameter) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.setObject(1, parameter);
      assertThat(prepared.executeUpdate()).isOne();
    }
  }
}
