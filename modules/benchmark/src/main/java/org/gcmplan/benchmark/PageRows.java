package org.gcmplan.benchmark;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pages that people look at most, each as somebody whose work it is. */
final class PageRows {
  private static final String OFFICE = "thuongtruc.ls";
  private static final String NOBODY = "JSESSIONID=none";
  private static final int TIMES = 20;
  private static final int FEW = 5;

  /** The one with most opinions that still waits for something. */
  private static final String FULLEST =
      "select u.id from updates.plan_update u join updates.consultation_round r"
          + " on r.update_id = u.id join updates.opinion_line o on o.round_id = r.id"
          + " where u.status not in ('DRAFT', 'PUBLISHED')"
          + " group by u.id order by count(*) desc, u.id limit 1";

  private static final String FIRST_TASK =
      "select task_code from assignments.assignment where part = 'LEAD' order by 1";

  private final URI server;
  private final String decision;
  private final String task;
  private final Map<String, Visitor> visitors = new HashMap<>();

  private PageRows(URI server, String decision, String task) {
    this.server = server;
    this.decision = decision;
    this.task = task;
  }

  static PageRows of(URI server, Connection database) throws SQLException {
    return new PageRows(server, first(database, FULLEST), first(database, FIRST_TASK));
  }

  List<PageVisit> ofTenThousand() {
    return List.of(
        page("inbox", OFFICE, "/inbox", TIMES),
        bare("inbox", "/benchmark/bare-list.xhtml?rows=25"),
        page("tasks", OFFICE, "/reporting/rows.xhtml?figure=WORK", TIMES),
        bare("tasks", "/benchmark/bare-list.xhtml?rows=100"),
        page("plan", OFFICE, "/publication/plan.xhtml", TIMES),
        bare("plan", "/benchmark/bare-list.xhtml?rows=100"),
        page("public-plan", "", "/public/plan.xhtml", TIMES),
        page("decision", OFFICE, "/updates/decision.xhtml?update=" + decision, TIMES),
        page("dashboard", OFFICE, "/reporting/dashboard.xhtml", TIMES),
        page("task", OFFICE, "/assignments/task.xhtml?task=" + task, FEW));
  }

  /** Each once, as its visitor, outside of any round. */
  void once(List<PageVisit> visits) {
    visits.stream()
        .filter(each -> each.side().equals(Sample.OURS))
        .forEach(each -> visitor(OFFICE).get(each.address().substring(server.toString().length())));
  }

  List<PageVisit> ofHundredThousand() {
    return List.of(
        page("inbox-100000", OFFICE, "/inbox", TIMES),
        page("dashboard-100000", OFFICE, "/reporting/dashboard.xhtml", FEW),
        page("tasks-100000", OFFICE, "/reporting/rows.xhtml?figure=WORK", FEW),
        page("task-100000", OFFICE, "/assignments/task.xhtml?task=" + task, FEW),
        page("plan-100000", OFFICE, "/publication/plan.xhtml", FEW));
  }

  List<PageVisit> byEight(String size) {
    return List.of(
        page("dashboard" + size + "-by-8", OFFICE, "/reporting/dashboard.xhtml", FEW),
        page("inbox" + size + "-by-8", OFFICE, "/inbox", FEW));
  }

  private PageVisit page(String row, String name, String path, int times) {
    String cookie = name.isEmpty() ? NOBODY : visitor(name).cookie();
    return new PageVisit(row, Sample.OURS, cookie, server + path, times);
  }

  private PageVisit bare(String row, String path) {
    return new PageVisit(row, Sample.BARE, NOBODY, server + path, TIMES);
  }

  private Visitor visitor(String name) {
    return visitors.computeIfAbsent(name, who -> Visitor.signedIn(server, who));
  }

  private static String first(Connection database, String query) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      if (!found.next()) {
        throw new SQLException("Nothing found by " + query);
      }
      return found.getString(1);
    }
  }
}
