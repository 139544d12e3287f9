package org.gcmplan.architecture.scale;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Work in the inboxes: something open for each commune, and much for the one office that everything
 * comes to. Only the list of work knows of it: no process runs behind it.
 */
final class WorkRows {
  private final Connection database;
  private final LocalDateTime now;
  private final int forTheOffice;
  private List<String> updates = List.of();
  private int written;

  WorkRows(Connection database, LocalDate today, int forTheOffice) {
    this.database = database;
    this.now = today.atStartOfDay();
    this.forTheOffice = forTheOffice;
  }

  int written() {
    return written;
  }

  void write(List<UUID> communes) throws SQLException {
    String office = office();
    updates = updates();
    try (RowBatch work =
        new RowBatch(
            database,
            "workflow.work_item",
            "id,kind,state,desk,body,subject_kind,subject_id,reference,title_vi,title_en,"
                + "search_text,proposed_by,opened_at,due_at,closed_by")) {
      for (int number = 0; number < communes.size(); number++) {
        add(work, number, "COORDINATOR", "LOCALITY:" + communes.get(number));
      }
      for (int number = 0; number < forTheOffice; number++) {
        add(work, communes.size() + number, "STANDING_OFFICE", office);
      }
      written = work.rows();
    }
  }

  private void add(RowBatch work, int number, String role, String body) throws SQLException {
    String title = "Kiểm tra đề xuất quy mô " + number;
    work.add(
        "scale-" + number,
        "CHECK",
        "OPEN",
        role + "@" + body,
        body,
        "plan-update",
        updates.get(number % updates.size()),
        "QM-" + number,
        title,
        "Check proposal of scale " + number,
        "kiem tra de xuat quy mo " + number,
        body,
        now.minusDays(number % 20),
        now.plusDays(number % 40 - 10L),
        "");
  }

  /** What the work items are about: a page that shows one shows what it is about, too. */
  private List<String> updates() throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select id from updates.plan_update where status <> 'DRAFT' order by id")) {
      while (rows.next()) {
        found.add(rows.getObject(1, UUID.class).toString());
      }
    }
    return found;
  }

  private String office() throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select body from access.held_role where role_name = 'STANDING_OFFICE'"
                    + " order by held_from")) {
      row.next();
      return row.getString(1);
    }
  }
}
