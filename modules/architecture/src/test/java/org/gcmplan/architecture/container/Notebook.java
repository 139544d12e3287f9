package org.gcmplan.architecture.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A table to write into by plain JDBC, which shows what a transaction kept. */
@Named
@ApplicationScoped
public class Notebook {
  private final AtomicInteger attempts = new AtomicInteger();

  @Inject private DataSource database;

  void begin() {
    attempts.set(0);
    execute("create table if not exists notebook (line varchar(200) not null)");
    execute("delete from notebook");
  }

  void write(String line) {
    attempts.incrementAndGet();
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement("insert into notebook (line) values (?)")) {
      insert.setString(1, line);
      insert.executeUpdate();
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  int attempts() {
    return attempts.get();
  }

  List<String> lines() {
    try (Connection connection = database.getConnection();
        Statement query = connection.createStatement();
        ResultSet rows = query.executeQuery("select line from notebook")) {
      List<String> lines = new ArrayList<>();
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
      return lines;
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  private void execute(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }
}
