package org.gcmplan.benchmark.inside;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The least that a page with a list can do: one query over an index, one table, no layout. */
@Named
@RequestScoped
public class BareList {
  @Inject DataSource database;

  /** A line of it. */
  public record BareLine(String number, String title, String body, String due, String status) {}

  /** The first so many open items, the earliest due first. */
  public List<BareLine> rows(String wanted) throws SQLException {
    List<BareLine> lines = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select reference, title_vi, body, due_at, state from workflow.work_item"
                    + " where state = 'OPEN' order by id limit ?")) {
      query.setInt(1, wanted == null ? 25 : Integer.parseInt(wanted));
      try (ResultSet found = query.executeQuery()) {
        while (found.next()) {
          lines.add(line(found));
        }
      }
    }
    return lines;
  }

  private static BareLine line(ResultSet found) throws SQLException {
    return new BareLine(
        found.getString(1),
        found.getString(2),
        found.getString(3),
        found.getString(4),
        found.getString(5));
  }
}
