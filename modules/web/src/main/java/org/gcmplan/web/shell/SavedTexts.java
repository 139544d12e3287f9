package org.gcmplan.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.gcmplan.kernel.PlanClock;

/** Texts that people have typed and not yet sent, one per account and field. */
@ApplicationScoped
@Transactional
class SavedTexts {
  private static final String CHANGE =
      "update web.saved_input set content = ?, saved_at = ? where account = ? and input_key = ?";
  private static final String ADD =
      "insert into web.saved_input (content, saved_at, account, input_key) values (?, ?, ?, ?)";
  private static final String FIND =
      "select content from web.saved_input where account = ? and input_key = ?";
  private static final String FORGET =
      "delete from web.saved_input where account = ? and (input_key = ? or input_key like ? escape '!')";

  @Inject DataSource database;

  @Inject PlanClock clock;

  void keep(UUID account, String key, String text) {
    Timestamp now = Timestamp.valueOf(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    if (run(CHANGE, text, now, account, key) == 0) {
      run(ADD, text, now, account, key);
    }
  }

  Optional<String> find(UUID account, String key) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = filled(connection.prepareStatement(FIND), account, key);
        ResultSet row = statement.executeQuery()) {
      return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** Forgets the key and everything below it: {@code opinion/7} and {@code opinion/7/text}. */
  void forget(UUID account, String key) {
    String below = key.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "/%";
    run(FORGET, account, key, below);
  }

  private int run(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = filled(connection.prepareStatement(sql), values)) {
      return statement.executeUpdate();
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static PreparedStatement filled(PreparedStatement statement, Object... values)
      throws SQLException {
    for (int each = 0; each < values.length; each++) {
      statement.setObject(each + 1, values[each]);
    }
    return statement;
  }
}
