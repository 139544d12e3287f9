package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** All modules speak through one connection within a transaction. */
@InTheContainer
class OneConnectionIT {
  /** With a connection for each module, four of these would need more than the pool holds. */
  private static final int AT_ONCE = 15;

  @Inject ManyModules modules;
  @Inject DataSource database;
  @Resource ManagedThreadFactory threads;

  @Test
  void anActOfManyModulesIsOneSessionOfTheDatabase() throws SQLException {
    assertThat(modules.sessions(DatabaseSessions.of(database), () -> {})).hasSize(1);
  }

  @Test
  void fifteenSuchActsAtOnceFindAPlaceEach() throws Exception {
    DatabaseSessions kind = DatabaseSessions.of(database);
    CountDownLatch allHaveWritten = new CountDownLatch(AT_ONCE);
    ExecutorService people = Executors.newFixedThreadPool(AT_ONCE, threads);
    List<Future<Set<Integer>>> acts = new ArrayList<>();
    for (int each = 0; each < AT_ONCE; each++) {
      acts.add(people.submit(() -> modules.sessions(kind, () -> await(allHaveWritten))));
    }
    Set<Integer> sessions = new HashSet<>();
    for (Future<Set<Integer>> each : acts) {
      sessions.addAll(each.get(50, TimeUnit.SECONDS));
    }
    people.shutdown();

    assertThat(sessions).hasSize(AT_ONCE);
  }

  @Test
  void aModuleSeesWhatAnotherHasWrittenInTheSameAct() throws SQLException {
    int before = passed(1);

    assertThat(modules.seenByAnother(1)).isEqualTo(before + 1);
    assertThat(passed(1)).isEqualTo(before + 1);
  }

  @Test
  void anActApartHasAConnectionOfItsOwn() throws SQLException {
    int first = passed(1);
    int second = passed(2);

    assertThatThrownBy(() -> modules.failAfterAnother(1, 2)).hasMessage("as told");

    assertThat(passed(1)).isEqualTo(first);
    assertThat(passed(2)).isEqualTo(second + 1);
  }

  @Test
  void aConnectionThatBreaksFailsItsActAndNoOther() throws SQLException {
    DatabaseSessions kind = DatabaseSessions.of(database);
    int before = passed(2);

    assertThatThrownBy(() -> modules.changeAround(kind, 2, session -> end(kind, session)))
        .isInstanceOf(RuntimeException.class);

    assertThat(passed(2)).isEqualTo(before);
    modules.changeAround(kind, 2, session -> {});
    assertThat(passed(2)).isEqualTo(before + 2);
  }

  private void end(DatabaseSessions kind, int session) {
    ExecutorService administrator = Executors.newSingleThreadExecutor(threads);
    try {
      administrator
          .submit(
              () -> {
                kind.end(database, session);
                return null;
              })
          .get(20, TimeUnit.SECONDS);
    } catch (Exception failed) {
      throw new AssertionError(failed);
    } finally {
      administrator.shutdown();
    }
  }

  private static void await(CountDownLatch all) {
    all.countDown();
    try {
      assertThat(all.await(40, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private int passed(int row) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement select = connection.createStatement();
        ResultSet found =
            select.executeQuery("select passed from documents.gate where id = " + row)) {
      found.next();
      return found.getInt(1);
    }
  }
}
