package org.gcmplan.architecture.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What is not the application's own and fails it: time, disk, mail. */
final class Surroundings {
  private static final List<Duration> JUMPS =
      List.of(
          Duration.ofMinutes(5),
          Duration.ofMinutes(-5),
          Duration.ofHours(2),
          Duration.ofHours(-2),
          Duration.ofDays(3));
  private static final Duration HEALING = Duration.ofSeconds(40);
  private static final Duration LETTERS = Duration.ofMinutes(3);

  private final Pair pair;
  private final Storm storm;
  private final int updates;

  Surroundings(Storm storm, int updates) {
    this.pair = storm.pair();
    this.storm = storm;
    this.updates = updates;
  }

  /** The node whose clock jumps stands aside until it is right again. */
  void aClockJumps(long seed) throws Exception {
    BentClock clock = new BentClock();
    pair.stop(1);
    pair.start(1, clock.environment());
    try {
      storm.during(
          updates,
          seed,
          () -> {
            clock.put(JUMPS.get(Math.floorMod(seed, JUMPS.size())));
            await().atMost(HEALING).until(() -> !pair.isReady(1));
            assertThat(pair.log(1)).contains("Stands aside");
            Thread.sleep(3000);
            clock.put(Duration.ZERO);
            storm.untilReady(1, HEALING);
          });
    } finally {
      pair.stop(1);
      pair.start(1);
    }
  }

  void aNodeWithAWrongClockDoesNotStart() throws Exception {
    BentClock clock = new BentClock();
    clock.put(Duration.ofSeconds(30));
    pair.stop(1);
    assertThatThrownBy(() -> pair.start(1, clock.environment()))
        .hasMessageContaining("let both follow a time server");
    pair.start(1);
  }

  /** Nothing half-written; when there is room again, everything goes on. */
  void theDiskOfTheDatabaseIsFull(SmallDisk disk, long seed) throws Exception {
    storm.during(
        updates,
        seed,
        () -> {
          disk.fill();
          Thread.sleep(6000);
          disk.makeRoom();
          pair.database().startAgainIfItEnded();
          storm.untilReady(0, HEALING);
          storm.untilReady(1, HEALING);
        });
  }

  /** Letters wait, and go out once when the mail server is back; people notice nothing. */
  void theMailServerIsDown(long seed) throws Exception {
    run(
        "insert into access.mail_wish (account, address, mail_language, wanted)"
            + " select id, user_name || '@example.org', 'VI', 'ALL' from access.account a"
            + " where user_name like 'daumoi.%' and not exists"
            + " (select 1 from access.mail_wish w where w.account = a.id)");
    GreenMail post =
        new GreenMail(new ServerSetup(pair.mailPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    storm.during(updates, seed, () -> Thread.sleep(1000));
    assertThat(count("state <> 'SENT'")).isPositive();
    post.start();
    try {
      await().atMost(LETTERS).until(() -> count("state <> 'SENT'") == 0);
      assertThat(messageIds(post)).doesNotHaveDuplicates().hasSizeGreaterThan(0);
    } finally {
      post.stop();
    }
  }

  private static List<String> messageIds(GreenMail post) throws MessagingException {
    List<String> ids = new ArrayList<>();
    for (MimeMessage letter : post.getReceivedMessages()) {
      ids.add(letter.getMessageID());
    }
    return ids;
  }

  private long count(String condition) throws SQLException {
    try (Connection connection = pair.look();
        Statement statement = connection.createStatement();
        ResultSet count =
            statement.executeQuery(
                "select count(*) from notifications.letter where " + condition)) {
      count.next();
      return count.getLong(1);
    }
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = pair.look();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
