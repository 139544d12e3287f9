package org.gcmplan.architecture.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** One node after the other gets a release that brings a new version of the process. */
final class RollingUpdate {
  private static final Duration RESTART = Duration.ofMinutes(4);
  private static final String VERSIONS =
      "select max(version_) from act_re_procdef where key_ = 'PlanUpdateProcess'";
  private static final String ON_OLDER =
      "select count(*) from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_"
          + " where d.key_ = 'PlanUpdateProcess' and e.parent_id_ is null"
          + " and d.version_ < (select max(version_) from act_re_procdef"
          + " where key_ = 'PlanUpdateProcess')";

  private final Storm storm;
  private final Pair pair;
  private final int updates;

  RollingUpdate(Storm storm, int updates) {
    this.storm = storm;
    this.pair = storm.pair();
    this.updates = updates;
  }

  /** What was begun on the old version goes to its end on nodes of both, and so does the new. */
  void bringsANewProcess(long seed) throws Exception {
    Path release = NewRelease.jar();
    Season old = storm.season(seed);
    List<String> begunBefore = old.prepare(updates);
    long version = number(VERSIONS);
    pair.stop(1);
    pair.start(1, release);
    storm.untilReady(1, RESTART);
    assertThat(number(VERSIONS)).isEqualTo(version + 1);
    long onOlder = number(ON_OLDER);
    assertThat(onOlder).isGreaterThanOrEqualTo(updates);

    old.begin(begunBefore);
    Season fresh = storm.season(seed + 1);
    fresh.begin(fresh.prepare(updates, updates));
    pair.stop(0);
    pair.start(0, release);
    storm.untilReady(0, RESTART);
    old.end();
    fresh.end();
    storm.calm(seed);

    assertThat(number(ON_OLDER)).as("seed %d", seed).isEqualTo(onOlder - updates);
    assertThat(published(begunBefore)).as("seed %d", seed).isEqualTo(updates);
    pair.stop(0);
    pair.stop(1);
    pair.startBoth();
  }

  private long published(List<String> ids) throws SQLException {
    return number(
        "select count(*) from updates.plan_update where status = 'PUBLISHED' and"
            + " cast(id as varchar(36)) in ('"
            + String.join("','", ids)
            + "')");
  }

  private long number(String query) throws SQLException {
    try (Connection connection = pair.look();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      found.next();
      return found.getLong(1);
    }
  }
}
