package org.gcmplan.architecture.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import javax.sql.DataSource;

/** Acts in which several modules write, each by its own persistence unit. */
@ApplicationScoped
@Transactional
public class ManyModules {
  private static final String NOBODY = "update documents.gate set passed = 0 where id = -1";

  @PersistenceContext(unitName = "updates")
  EntityManager updates;

  @PersistenceContext(unitName = "tasks")
  EntityManager tasks;

  @PersistenceContext(unitName = "notifications")
  EntityManager notifications;

  @PersistenceContext(unitName = "documents")
  EntityManager documents;

  @Inject DataSource database;
  @Inject NestedActs acts;
  @Inject Instance<ManyModules> self;

  /** The sessions that speak for the modules within one act, once each has written in it. */
  public Set<Integer> sessions(DatabaseSessions kind, Runnable onceAllHaveWritten)
      throws SQLException {
    Set<Integer> seen = new LinkedHashSet<>();
    seen.add(own(kind));
    for (EntityManager each : List.of(updates, tasks, notifications, documents)) {
      each.createNativeQuery(NOBODY).executeUpdate();
      Object number = each.createNativeQuery(kind.number()).getSingleResult();
      seen.add(((Number) number).intValue());
    }
    onceAllHaveWritten.run();
    seen.add(own(kind));
    return seen;
  }

  /** Changes the row, lets the session that did be ended by another thread, and goes on. */
  public void changeAround(DatabaseSessions kind, int row, IntConsumer end) throws SQLException {
    acts.change(row);
    end.accept(own(kind));
    acts.change(row);
  }

  /** Changes the row by a module, lets another be changed apart by the same module, and fails. */
  public void failAfterAnother(int row, int other) {
    change(row);
    self.get().changeApart(other);
    throw new IllegalStateException("as told");
  }

  /** Changes the row by a module in a transaction of its own. */
  @Transactional(TxType.REQUIRES_NEW)
  public void changeApart(int row) {
    change(row);
  }

  private void change(int row) {
    updates
        .createNativeQuery("update documents.gate set passed = passed + 1 where id = ?1")
        .setParameter(1, row)
        .executeUpdate();
  }

  /** Changes the row by one module, and tells what another one sees of it in the same act. */
  public int seenByAnother(int row) {
    change(row);
    return ((Number)
            tasks
                .createNativeQuery("select passed from documents.gate where id = ?1")
                .setParameter(1, row)
                .getSingleResult())
        .intValue();
  }

  private int own(DatabaseSessions kind) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement select = connection.createStatement();
        ResultSet found = select.executeQuery(kind.number())) {
      found.next();
      return found.getInt(1);
    }
  }
}
