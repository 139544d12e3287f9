package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.gcmplan.council.Appointment;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.Ballots;
import org.gcmplan.council.CouncilFunction;
import org.gcmplan.council.CouncilId;
import org.gcmplan.council.Councils;
import org.gcmplan.council.CountBase;
import org.gcmplan.council.Fraction;
import org.gcmplan.council.InterestDeclaration;
import org.gcmplan.council.InterestKind;
import org.gcmplan.council.Interests;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.MotionView;
import org.gcmplan.council.NewCouncil;
import org.gcmplan.council.NewMotion;
import org.gcmplan.council.Passphrase;
import org.gcmplan.council.Secrecy;
import org.gcmplan.council.SittingCatalogue;
import org.gcmplan.council.SittingId;
import org.gcmplan.council.SittingOrder;
import org.gcmplan.council.SittingTime;
import org.gcmplan.council.Sittings;
import org.gcmplan.council.VoteChoice;
import org.gcmplan.council.VoteReceipt;
import org.gcmplan.council.VotingRule;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;
import org.junit.jupiter.api.Test;

/**
 * Three people vote secretly on many motions, and what everybody chose is known here. Whoever holds
 * all tables, afterwards too, must not get from a person to a choice: by no value, and by no order.
 */
@InTheContainer
class BallotSecrecyIT {
  private static final int MOTIONS = 24;
  private static final Passphrase CHAIRS = new Passphrase("trâu đen ăn cỏ đồng xa");
  private static final Passphrase SECRETARYS = new Passphrase("hạt gạo làng ta có vị phù sa");
  private static final VotingRule RULE =
      new VotingRule(new Fraction(2, 3), new Fraction(1, 2), true, CountBase.ALL_MEMBERS, true);

  /** By chance a third of three votes stands where it is looked for: far from this. */
  private static final double KNOWN = 0.7;

  @Inject Office office;
  @Inject Councils councils;
  @Inject Sittings sittings;
  @Inject SittingCatalogue rooms;
  @Inject Interests interests;
  @Inject Ballots ballots;
  @Inject PlanClock clock;
  @Inject DataSource database;

  /** What everybody knows of the own vote: motion and member to the code. */
  private final Map<String, String> codes = new HashMap<>();

  @Test
  void noValueAndNoOrderLeadsFromAPersonToAChoice() throws SQLException {
    SittingId sitting = opened();
    List<MotionId> motions =
        rooms.room(awards(), sitting).motions().stream().map(MotionView::id).toList();
    BallotId ballot = ballots.prepare(secretary(), sitting, Set.copyOf(motions));
    ballots.entrust(chair(), ballot, CHAIRS);
    ballots.entrust(secretary(), ballot, SECRETARYS);
    Map<String, List<String>> before = everything();
    List<String> log = new ArrayList<>();
    Handler listening = listening(log);
    Logger.getLogger("").addHandler(listening);
    vote(ballot, motions);

    Map<String, List<String>> cast = news(before, everything());
    assertThat(holding(cast, codes.values())).as("before the count").isEmpty();
    assertThat(telling(cast)).as("before the count").isEmpty();
    for (Actor reader : List.of(chair(), secretary(), awards(), office.drafter())) {
      assertThat(codes.values()).noneMatch(rooms.room(reader, sitting).toString()::contains);
    }
    ballots.close(secretary(), ballot);
    ballots.count(secretary(), ballot, CHAIRS, SECRETARYS);
    sittings.end(secretary(), sitting);
    Logger.getLogger("").removeHandler(listening);

    assertThat(log).noneMatch(line -> codes.values().stream().anyMatch(line::contains));
    Map<String, List<String>> counted = news(before, everything());
    assertThat(holding(counted, codes.values())).containsExactly("council.published_vote");
    assertThat(counted.get("council.published_vote"))
        .hasSize(3 * MOTIONS)
        .noneMatch(row -> voters().stream().anyMatch(each -> row.contains(id(each))));
    assertThat(telling(counted)).isEmpty();
    assertThat(rows("select sealed_key from council.ballot_key where ballot = '" + ballot + "'"))
        .containsExactly("null|", "null|");
    assertThat(bestOrder(ballot, motions)).isLessThan(KNOWN);
  }

  /** A vote for and a vote against leave the same behind, but for what is random in both. */
  @Test
  void whatAVoteLeavesBehindDoesNotDependOnTheChoice() throws SQLException {
    SittingId sitting = opened();
    List<MotionId> motions =
        rooms.room(awards(), sitting).motions().stream().map(MotionView::id).toList();
    BallotId ballot = ballots.prepare(secretary(), sitting, Set.copyOf(motions));
    ballots.entrust(chair(), ballot, CHAIRS);
    ballots.entrust(secretary(), ballot, SECRETARYS);
    Map<VoteChoice, Map<String, List<String>>> left = new HashMap<>();
    for (VoteChoice choice : VoteChoice.values()) {
      Map<String, List<String>> before = everything();
      MotionId motion = motions.get(choice.ordinal());
      ballots.vote(office.drafter(), ballot, Map.of(motion, choice));
      Map<String, List<String>> after = news(before, everything());
      after.replaceAll((table, rows) -> rows.stream().map(BallotSecrecyIT::form).sorted().toList());
      left.put(choice, after);
    }

    assertThat(left.get(VoteChoice.FOR)).containsKeys("council.vote", "audit.entry");
    assertThat(left.get(VoteChoice.AGAINST)).isEqualTo(left.get(VoteChoice.FOR));
    assertThat(left.get(VoteChoice.ABSTAIN)).isEqualTo(left.get(VoteChoice.FOR));
    ballots.annul(chair(), ballot, "Đã xong");
  }

  private void vote(BallotId ballot, List<MotionId> motions) {
    List<Actor> voters = voters();
    for (int person = 0; person < voters.size(); person++) {
      Map<MotionId, VoteChoice> choices = new HashMap<>();
      for (int place = 0; place < motions.size(); place++) {
        choices.put(motions.get(place), place % 3 == person ? VoteChoice.AGAINST : VoteChoice.FOR);
      }
      String member = id(voters.get(person));
      for (VoteReceipt receipt : ballots.vote(voters.get(person), ballot, choices)) {
        codes.put(receipt.motion() + " " + member, receipt.code());
      }
    }
    assertThat(codes).hasSize(3 * MOTIONS);
  }

  /**
   * How many votes are found, of all, when an order of who voted is laid beside one of the count.
   */
  private double bestOrder(BallotId ballot, List<MotionId> motions) throws SQLException {
    double best = 0;
    for (String people : orders("member", "voter", "chair_half", "secretary_half")) {
      for (String votes : orders("place", "code", "choice")) {
        int straight = 0;
        int backwards = 0;
        for (MotionId motion : motions) {
          String where = " where ballot = '" + ballot + "' and motion = '" + motion + "'";
          List<String> members = rows("select member from council.vote" + where + people);
          List<String> shown = rows("select code from council.published_vote" + where + votes);
          straight += found(motion, members, shown);
          Collections.reverse(shown);
          backwards += found(motion, members, shown);
        }
        best = Math.max(best, Math.max(straight, backwards) / (3.0 * MOTIONS));
      }
    }
    return best;
  }

  private int found(MotionId motion, List<String> members, List<String> shown) {
    return (int)
        IntStream.range(0, members.size())
            .filter(
                at ->
                    shown
                        .get(at)
                        .equals(codes.get(motion + " " + members.get(at).replace("|", "")) + "|"))
            .count();
  }

  /** As the table gives them, as they lie on the disk, by their ids, and by each other column. */
  private List<String> orders(String... columns) throws SQLException {
    List<String> orders = new ArrayList<>(List.of("", " order by id"));
    boolean postgres;
    try (Connection connection = database.getConnection()) {
      postgres = connection.getMetaData().getDatabaseProductName().startsWith("PostgreSQL");
    }
    orders.add(postgres ? " order by ctid" : " order by _rowid_");
    if (postgres) {
      orders.add(" order by cast(cast(xmin as text) as bigint), ctid");
    }
    for (String column : columns) {
      orders.add(" order by " + column);
    }
    return orders;
  }

  /** Everything that is logged, at every level that is on. */
  private static Handler listening(List<String> log) {
    return new Handler() {
      @Override
      public synchronized void publish(LogRecord line) {
        log.add(line.getMessage() + Arrays.toString(line.getParameters()));
      }

      @Override
      public void flush() {
        // Kept as it comes.
      }

      @Override
      public void close() {
        // Nothing is open.
      }
    };
  }

  /** Tables with a row that holds one of these. */
  private static Set<String> holding(Map<String, List<String>> tables, Iterable<String> words) {
    Set<String> found = new java.util.TreeSet<>();
    tables.forEach(
        (table, rows) -> {
          for (String word : words) {
            if (rows.stream()
                .anyMatch(row -> row.contains(word) || row.contains(word.replace("-", "")))) {
              found.add(table);
            }
          }
        });
    return found;
  }

  /** Rows with a person who voted and a word for a choice. */
  private List<String> telling(Map<String, List<String>> tables) {
    List<String> telling = new ArrayList<>();
    tables.forEach(
        (table, rows) ->
            rows.stream()
                .filter(row -> voters().stream().anyMatch(each -> row.contains(id(each))))
                .filter(row -> row.matches("(?s).*\\b(FOR|AGAINST|ABSTAIN)\\b.*"))
                .forEach(row -> telling.add(table + ": " + row)));
    return telling;
  }

  /** A row without what is random or counted: ids, sums, sealed halves, times, numbers. */
  private static String form(String row) {
    return row.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "#")
        .replaceAll("[A-Za-z0-9+/]{300,}=*", "*")
        .replaceAll("\\b[0-9a-f]{64}\\b", "#")
        .replaceAll("\\d{4}-\\d\\d-\\d\\d[T ][0-9:.]+Z?", "@")
        .replaceAll("\\d+", "0");
  }

  private static Map<String, List<String>> news(
      Map<String, List<String>> before, Map<String, List<String>> after) {
    Map<String, List<String>> news = new TreeMap<>();
    after.forEach(
        (table, rows) -> {
          List<String> added = new ArrayList<>(rows);
          before.getOrDefault(table, List.of()).forEach(added::remove);
          if (!added.isEmpty()) {
            news.put(table, added);
          }
        });
    return news;
  }

  /** Every row of every table of this database, the engine's too. */
  private Map<String, List<String>> everything() throws SQLException {
    Map<String, List<String>> everything = new TreeMap<>();
    for (String table :
        rows(
            "select table_schema, table_name from information_schema.tables where table_type ="
                + " 'BASE TABLE' and lower(table_schema) not in ('information_schema',"
                + " 'pg_catalog')")) {
      String[] name = table.split("\\|");
      String quoted = "\"" + name[0] + "\".\"" + name[1] + "\"";
      everything.put(
          (name[0] + "." + name[1]).toLowerCase(Locale.ROOT), rows("select * from " + quoted));
    }
    return everything;
  }

  /** Rows as text, with a stroke behind each column. */
  private List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        StringBuilder row = new StringBuilder();
        for (int column = 1; column <= columns; column++) {
          row.append(found.getString(column)).append('|');
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }

  private SittingId opened() {
    CouncilId council =
        councils.establish(
            awards(),
            new NewCouncil(
                awards().body(),
                new LocalizedText("Hội đồng kín", "A council that is silent"),
                "Quyết định 3/QĐ-BNG",
                true,
                clock.today().minusDays(1)));
    appoint(council, chair(), CouncilFunction.CHAIR);
    appoint(council, office.drafter(), CouncilFunction.MEMBER);
    appoint(council, office.justice(), CouncilFunction.MEMBER);
    appoint(council, secretary(), CouncilFunction.SECRETARY);
    Instant now = clock.instant();
    SittingId sitting =
        sittings.call(
            awards(),
            new SittingOrder(
                council,
                new LocalizedText("Phiên kín", "A secret sitting"),
                SittingTime.circulation(
                    now.minus(Duration.ofHours(1)), now.plus(Duration.ofDays(3)), clock.getZone()),
                RULE,
                Secrecy.SECRET,
                IntStream.range(0, MOTIONS).mapToObj(place -> motion(UUID.randomUUID())).toList()));
    sittings.open(secretary(), sitting);
    for (Actor each : voters()) {
      interests.declare(
          each,
          sitting,
          rooms.room(awards(), sitting).motions().stream()
              .map(motion -> new InterestDeclaration(motion.id(), InterestKind.NONE, ""))
              .toList());
    }
    return sitting;
  }

  private static NewMotion motion(UUID about) {
    return new NewMotion(
        new Subject("matter", about.toString()), new LocalizedText("Về " + about, "On " + about));
  }

  private void appoint(CouncilId council, Actor person, CouncilFunction function) {
    councils.appoint(
        awards(),
        council,
        new Appointment(person.account(), function, false, clock.today().minusDays(1)));
  }

  private static String id(Actor person) {
    return person.account().toString();
  }

  private Actor awards() {
    Actor person = secretary();
    return new Actor(
        person.account(),
        person.name(),
        person.body(),
        Set.of(new Grant(Role.AWARD_OFFICE, person.body())));
  }

  private Actor chair() {
    return office.approver();
  }

  private Actor secretary() {
    return office.standingOffice();
  }

  private List<Actor> voters() {
    return List.of(chair(), office.drafter(), office.justice());
  }
}
