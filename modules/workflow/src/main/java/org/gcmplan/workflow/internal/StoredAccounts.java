package org.gcmplan.workflow.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gcmplan.kernel.Subject;
import org.gcmplan.workflow.WorkItemKind;

/** Reads the accounts of what is under way from the database itself, the application stopped. */
final class StoredAccounts {
  private static final String ROUTES =
      """
      select e.business_key_ from act_ru_execution e
      join act_re_procdef d on d.id_ = e.proc_def_id_
      where e.parent_id_ is null and d.key_ = '%s'""";
  private static final String TASKS =
      """
      select t.id_, t.task_def_key_, e.business_key_ from act_ru_task t
      join act_ru_execution e on e.id_ = t.proc_inst_id_
      join act_re_procdef d on d.id_ = t.proc_def_id_
      where d.key_ = '%s'""";
  private static final String ITEMS =
      """
      select id, subject_kind, subject_id from workflow.work_item
      where state = 'OPEN' and subject_kind = '%s'""";

  private final Connection connection;

  private StoredAccounts(Connection connection) {
    this.connection = connection;
  }

  /** One account a process. */
  static List<ThreeAccounts> read(Connection connection) throws SQLException {
    var stored = new StoredAccounts(connection);
    List<ThreeAccounts> accounts = new ArrayList<>();
    for (StoredRecords records : StoredRecords.values()) {
      accounts.add(stored.read(records));
    }
    return accounts;
  }

  private ThreeAccounts read(StoredRecords source) throws SQLException {
    String process = source.process();
    Map<String, RecordStage> records = new LinkedHashMap<>();
    each(source.query(), row -> records.put(row.getString(1), source.stage(row.getString(2))));
    Map<String, Set<WorkItemKind>> routes = new LinkedHashMap<>();
    each(
        ROUTES.formatted(process),
        row -> routes.put(row.getString(1), EnumSet.noneOf(WorkItemKind.class)));
    Map<String, Subject> waiting = new HashMap<>();
    each(
        TASKS.formatted(process),
        row -> {
          waiting.put(row.getString(1), Subjects.of(process, row.getString(3)));
          WorkItemListener.kindOf(row.getString(2)).ifPresent(routes.get(row.getString(3))::add);
        });
    return new ThreeAccounts(process, records, routes, waiting, shown(process));
  }

  private Map<String, Subject> shown(String process) throws SQLException {
    Map<String, Subject> shown = new HashMap<>();
    each(
        ITEMS.formatted(Subjects.kindOf(process)),
        row -> shown.put(row.getString(1), new Subject(row.getString(2), row.getString(3))));
    return shown;
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
