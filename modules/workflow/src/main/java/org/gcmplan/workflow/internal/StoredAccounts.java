package org.gcmplan.workflow.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gcmplan.kernel.Subject;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.workflow.WorkItemKind;

/** Reads the accounts of what is under way from the database itself, the application stopped. */
final class StoredAccounts {
  private static final String RECORDS = "select id, status from updates.plan_update";
  private static final String ROUTES =
      """
      select e.business_key_ from act_ru_execution e
      join act_re_procdef d on d.id_ = e.proc_def_id_
      where e.parent_id_ is null and d.key_ = 'PlanUpdateProcess'""";
  private static final String TASKS =
      """
      select t.id_, t.task_def_key_, e.business_key_ from act_ru_task t
      join act_ru_execution e on e.id_ = t.proc_inst_id_
      join act_re_procdef d on d.id_ = t.proc_def_id_
      where d.key_ = 'PlanUpdateProcess'""";
  private static final String ITEMS =
      "select id, subject_kind, subject_id from workflow.work_item where state = 'OPEN'";

  private final Connection connection;

  private StoredAccounts(Connection connection) {
    this.connection = connection;
  }

  static ThreeAccounts read(Connection connection) throws SQLException {
    return new StoredAccounts(connection).read();
  }

  private ThreeAccounts read() throws SQLException {
    Map<String, UpdateStatus> records = new LinkedHashMap<>();
    each(RECORDS, row -> records.put(row.getString(1), UpdateStatus.valueOf(row.getString(2))));
    Map<String, Set<WorkItemKind>> routes = new LinkedHashMap<>();
    each(ROUTES, row -> routes.put(row.getString(1), EnumSet.noneOf(WorkItemKind.class)));
    Map<String, Subject> waiting = new HashMap<>();
    each(
        TASKS,
        row -> {
          waiting.put(row.getString(1), new Subject(Subjects.PLAN_UPDATE, row.getString(3)));
          WorkItemListener.kindOf(row.getString(2)).ifPresent(routes.get(row.getString(3))::add);
        });
    Map<String, Subject> shown = new HashMap<>();
    each(
        ITEMS, row -> shown.put(row.getString(1), new Subject(row.getString(2), row.getString(3))));
    return new ThreeAccounts(records, routes, waiting, shown);
  }

  private void each(String query, Row row) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        row.read(rows);
      }
    }
  }

  /** What is done with a row. */
  private interface Row {
    void read(ResultSet row) throws SQLException;
  }
}
