package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the database holds of one consultation while nobody writes: in the record, on the route and
 * in the inbox.
 *
 * @param answered the codes of the agencies whose opinion is on record, in lower case
 * @param silent the bodies that have not answered
 * @param open the bodies that still have a work item
 * @param waiting how many opinions the engine waits for
 * @param counts how many rows each table of the modules holds
 */
record RowsAtRest(
    Set<String> answered,
    Set<String> silent,
    Set<String> open,
    long waiting,
    Map<String, Long> counts) {
  private static final String OF_UPDATE =
      " from updates.opinion_line l"
          + " join updates.consultation_round r on r.id = l.round_id"
          + " join updates.plan_update u on u.id = r.update_id and u.reference = ?";
  private static final String ANSWERED =
      "select lower(a.code)"
          + OF_UPDATE
          + " join agencies.agency a on 'agency:' || cast(a.id as varchar(36)) = lower(l.body)"
          + " where l.opinion_position is not null";
  private static final String SILENT =
      "select l.body" + OF_UPDATE + " where l.opinion_position is null";
  private static final String ITEMS =
      "select body from workflow.work_item"
          + " where reference = ? and kind in ('GIVE_OPINION', 'SIGN_OPINION') and state = 'OPEN'";
  private static final String ENGINE =
      "select count(*) from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_"
          + " join updates.plan_update u on cast(u.id as varchar(36)) = e.business_key_"
          + " where u.reference = ? and t.task_def_key_ in ('Task_GiveOpinion', 'Task_SignOpinion')";

  /** The demonstration's parts that grow by being used: sign-ins, and what is written down. */
  private static final Set<String> GROWING =
      Set.of("audit.", "workflow.", "updates.", "access.", "web.", "notifications.");

  static RowsAtRest read(Connection connection, String reference) throws SQLException {
    return new RowsAtRest(
        strings(connection, ANSWERED, reference),
        strings(connection, SILENT, reference),
        strings(connection, ITEMS, reference),
        Long.parseLong(strings(connection, ENGINE, reference).iterator().next()),
        counted(connection));
  }

  /**
   * Who has answered has no work item, who has not has one, and the engine waits for just those.
   */
  void assertThatRecordRouteAndInboxAgree() {
    assertThat(open).isEqualTo(silent);
    assertThat(waiting).isEqualTo(silent.size());
  }

  /** The tables that a start and a day of work leave as they are. */
  Map<String, Long> countsThatStay() {
    Map<String, Long> staying = new TreeMap<>(counts);
    staying.keySet().removeIf(table -> GROWING.stream().anyMatch(table::startsWith));
    return staying;
  }

  private static Map<String, Long> counted(Connection connection) throws SQLException {
    Map<String, Long> counts = new TreeMap<>();
    Set<String> tables =
        strings(
            connection,
            "select lower(table_schema || '.' || table_name) from information_schema.tables"
                + " where table_type = 'BASE TABLE'"
                + " and lower(table_name) <> 'flyway_schema_history' and lower(table_schema) not in"
                + " ('public', 'information_schema', 'pg_catalog', ?)",
            "");
    for (String table : tables) {
      counts.put(
          table,
          Long.valueOf(
              strings(connection, "select count(*) from " + table + " where '' = ?", "")
                  .iterator()
                  .next()));
    }
    return counts;
  }

  private static Set<String> strings(Connection connection, String query, String parameter)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, parameter);
      Set<String> found = new TreeSet<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      return found;
    }
  }
}
