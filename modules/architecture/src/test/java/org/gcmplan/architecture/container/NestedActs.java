package org.gcmplan.architecture.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Acts that change a row, one of them in a transaction of its own. */
@ApplicationScoped
public class NestedActs {
  @Inject DataSource database;

  /** Changes the row in the transaction of who calls. */
  @Transactional
  public void change(int row) {
    pass(row);
  }

  /** Changes the row in a transaction of its own, and fails if told so. */
  @Transactional(TxType.REQUIRES_NEW)
  public void changeApart(int row, boolean failing) {
    pass(row);
    if (failing) {
      throw new IllegalStateException("as told");
    }
  }

  private void pass(int row) {
    String sql = "update documents.gate set passed = passed + 1 where id = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      update.setInt(1, row);
      update.executeUpdate();
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
