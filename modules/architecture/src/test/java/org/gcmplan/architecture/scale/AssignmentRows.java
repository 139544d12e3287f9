package org.gcmplan.architecture.scale;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Tasks of the plan given to communes: most once, some each year, few each quarter. */
final class AssignmentRows {
  private static final int KIND = 10;
  private static final int YEARS = 5;
  private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

  private final Connection database;
  private final LocalDate today;
  private int assignments;
  private int occurrences;

  /** A task of the plan and the agency that gives it. */
  private record Task(String code, String byKind, UUID by) {}

  AssignmentRows(Connection database, LocalDate today) {
    this.database = database;
    this.today = today;
  }

  int assignments() {
    return assignments;
  }

  int occurrences() {
    return occurrences;
  }

  void write(List<UUID> communes, int wanted, ReportRows reports) throws SQLException {
    List<Task> tasks = tasks();
    int most = communes.size() * tasks.size();
    try (RowBatch given =
            new RowBatch(
                database,
                "assignments.assignment",
                "id,version,task_code,part,body_kind,body_id,assigned_by_kind,assigned_by_id,"
                    + "edition_number,assigned_on,ended_on,recurrence,begun_until");
        RowBatch times =
            new RowBatch(
                database,
                "assignments.occurrence",
                "id,assignment_id,begins,ends,original_due,extended_times");
        RowBatch known =
            new RowBatch(
                database,
                "assignments.known_dates",
                "id,version,occurrence_id,known_from,known_to,due,first_reported_on,completed_on,"
                    + "confirmed_on");
        reports) {
      for (int number = 0; number < Math.min(wanted, most); number++) {
        UUID body = communes.get(number % communes.size());
        int turn = number / communes.size() + number % communes.size();
        Task task = tasks.get(turn % tasks.size());
        Pace pace = Pace.of(number);
        UUID id = Counted.id(KIND, number);
        given.add(
            id,
            1L,
            task.code(),
            "LOCALITY",
            "LOCALITY",
            body,
            task.byKind(),
            task.by(),
            1,
            LocalDate.of(today.getYear() - YEARS, 1, 1),
            OPEN,
            pace.recurrence(),
            pace.begunUntil(today));
        for (Pace.Period period : pace.periods(today, YEARS)) {
          Course course = new Course(occurrences, Counted.id(KIND + 1, occurrences), period, today);
          times.add(course.occurrence(), id, period.from(), period.until(), period.due(), 0);
          course.tell(known);
          reports.write(course, id, task.code(), body, task.byKind() + ":" + task.by());
          occurrences++;
        }
        assignments++;
      }
    }
  }

  private List<Task> tasks() throws SQLException {
    List<Task> found = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select task_code, body_kind, body_id from assignments.assignment"
                    + " where part = 'LEAD' and ended_on = date '9999-12-31' order by task_code")) {
      while (rows.next()) {
        found.add(new Task(rows.getString(1), rows.getString(2), rows.getObject(3, UUID.class)));
      }
    }
    if (found.isEmpty()) {
      throw new SQLException("no task of the plan has a lead body; start the application once");
    }
    return found;
  }
}
