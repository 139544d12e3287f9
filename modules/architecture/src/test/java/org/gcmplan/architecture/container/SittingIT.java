package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.gcmplan.access.Correspondence;
import org.gcmplan.access.MailWish;
import org.gcmplan.council.Agendas;
import org.gcmplan.council.Appointment;
import org.gcmplan.council.AwaitedAct;
import org.gcmplan.council.AwaitedInSitting;
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
import org.gcmplan.council.MotionOutcome;
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
import org.gcmplan.council.VotingRule;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;
import org.gcmplan.notifications.MailChoice;
import org.gcmplan.notifications.MailChoices;
import org.gcmplan.notifications.MailReason;
import org.gcmplan.notifications.MailRhythm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A vote in writing from its call to its count, on the real database; who hears and who waits. */
@InTheContainer
class SittingIT {
  private static final Passphrase CHAIRS = new Passphrase("trâu đen ăn cỏ đồng xa");
  private static final Passphrase SECRETARYS = new Passphrase("hạt gạo làng ta có vị phù sa");
  private static final VotingRule RULE =
      new VotingRule(new Fraction(2, 3), new Fraction(1, 2), true, CountBase.ALL_MEMBERS, true);

  @Inject Office office;
  @Inject Councils councils;
  @Inject Sittings sittings;
  @Inject Agendas agendas;
  @Inject SittingCatalogue rooms;
  @Inject Interests interests;
  @Inject Ballots ballots;
  @Inject Correspondence correspondence;
  @Inject MailChoices choices;
  @Inject PlanClock clock;
  @Inject DataSource database;

  @AfterEach
  void wantNoMoreMail() {
    correspondence.change(office.justice(), MailWish.NONE);
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

  private SittingId called(SittingTime time, Secrecy secrecy, String... subjects) {
    CouncilId council =
        councils.establish(
            awards(),
            new NewCouncil(
                awards().body(),
                new LocalizedText("Hội đồng viết", "A council that writes"),
                "Quyết định 2/QĐ-BNG",
                true,
                since()));
    appoint(council, chair(), CouncilFunction.CHAIR);
    appoint(council, office.drafter(), CouncilFunction.MEMBER);
    appoint(council, office.justice(), CouncilFunction.MEMBER);
    appoint(council, secretary(), CouncilFunction.SECRETARY);
    return sittings.call(
        awards(),
        new SittingOrder(
            council,
            new LocalizedText("Phiên " + subjects[0], "Sitting " + subjects[0]),
            time,
            RULE,
            secrecy,
            List.of(subjects).stream().map(SittingIT::motion).toList()));
  }

  private static NewMotion motion(String id) {
    return new NewMotion(new Subject("matter", id), new LocalizedText("Về " + id, id));
  }

  private void appoint(CouncilId council, Actor person, CouncilFunction function) {
    councils.appoint(
        awards(), council, new Appointment(person.account(), function, false, since()));
  }

  /** Who votes from an hour ago was a member then, also in the first hour of a day. */
  private LocalDate since() {
    return clock.today().minusDays(1);
  }

  private SittingTime inWriting() {
    Instant now = clock.instant();
    return SittingTime.circulation(
        now.minus(Duration.ofHours(1)), now.plus(Duration.ofDays(3)), clock.getZone());
  }

  private List<MotionId> motions(SittingId sitting) {
    return rooms.room(awards(), sitting).motions().stream().map(MotionView::id).toList();
  }

  private BallotId open(SittingId sitting) {
    sittings.open(secretary(), sitting);
    for (Actor each : voters()) {
      interests.declare(
          each,
          sitting,
          motions(sitting).stream()
              .map(motion -> new InterestDeclaration(motion, InterestKind.NONE, ""))
              .toList());
    }
    BallotId ballot = ballots.prepare(secretary(), sitting, Set.copyOf(motions(sitting)));
    ballots.entrust(chair(), ballot, CHAIRS);
    ballots.entrust(secretary(), ballot, SECRETARYS);
    return ballot;
  }

  private List<AwaitedAct> awaited(Actor person, SittingId sitting) {
    return rooms.awaiting(person).stream()
        .filter(each -> each.sitting().equals(sitting))
        .map(AwaitedInSitting::act)
        .toList();
  }

  @Test
  void inWritingEverybodyIsAskedUntilTheyHaveAnswered() {
    SittingId sitting = called(inWriting(), Secrecy.OPEN, "it-writing");
    assertThat(awaited(office.justice(), sitting)).containsExactly(AwaitedAct.DECLARE);
    BallotId ballot = open(sitting);
    MotionId motion = motions(sitting).get(0);
    for (Actor voter : voters()) {
      assertThat(awaited(voter, sitting)).containsExactly(AwaitedAct.VOTE);
      ballots.vote(voter, ballot, Map.of(motion, VoteChoice.FOR));
      assertThat(awaited(voter, sitting)).isEmpty();
    }
    ballots.close(secretary(), ballot);
    ballots.count(secretary(), ballot, CHAIRS, SECRETARYS);

    assertThat(rooms.about(new Subject("matter", "it-writing")))
        .singleElement()
        .satisfies(
            result -> {
              assertThat(result.outcome()).isEqualTo(MotionOutcome.CARRIED);
              assertThat(result.inFavour()).isEqualTo(3);
            });
    sittings.end(secretary(), sitting);
    assertThat(awaited(chair(), sitting)).containsExactly(AwaitedAct.APPROVE_MINUTES);
  }

  @Test
  void theAgendaChangesUntilTheOpeningAndKeepsDeclarations() {
    SittingId sitting = called(inWriting(), Secrecy.SECRET, "it-a", "it-b");
    MotionId first = motions(sitting).get(0);
    interests.declare(
        office.drafter(), sitting, List.of(new InterestDeclaration(first, InterestKind.NONE, "")));
    MotionId added = agendas.add(awards(), sitting, motion("it-c"));
    agendas.move(secretary(), added, 1);
    agendas.concern(
        awards(), first, Set.of(office.justice().account()), Set.of(office.health().body()));
    agendas.withdraw(awards(), motions(sitting).get(2), "Chưa đủ hồ sơ");

    assertThat(motions(sitting)).containsExactly(added, first);
    MotionView motion = rooms.room(awards(), sitting).motion(first);
    assertThat(motion.declared()).containsExactly(office.drafter().account());
    assertThat(motion.isRecused(office.justice().account())).isTrue();
    assertThat(motion.bodies()).containsExactly(office.health().body());
    assertThat(rooms.isOnAnAgenda(new Subject("matter", "it-b"))).isFalse();
    sittings.open(secretary(), sitting);
    assertThatThrownBy(() -> agendas.move(awards(), first, 1))
        .isInstanceOf(BusinessRuleViolation.class);
    assertThatThrownBy(() -> agendas.move(office.health(), first, 1)).isInstanceOf(NotFound.class);
  }

  @Test
  void whoHasASeatHearsOfTheCallOfAnotherDayAndOfTheEnd() throws SQLException {
    correspondence.change(office.justice(), new MailWish("person@example.org", Language.VI, true));
    choices.choose(
        office.justice(), new MailChoice(MailRhythm.AT_ONCE, EnumSet.allOf(MailReason.class)));
    SittingId sitting =
        called(SittingTime.meeting(clock.today(), "Phòng 1"), Secrecy.SECRET, "it-letters");
    SittingTime later = SittingTime.meeting(clock.today().plusDays(3), "Phòng 2");
    sittings.postpone(awards(), sitting, later, "Chủ tịch bận");
    sittings.cancel(awards(), sitting, "Triệu tập nhầm");

    assertThat(rows("select topic from notifications.letter where path like '%" + sitting + "'"))
        .containsExactlyInAnyOrder("sittingCalled", "sittingPostponed", "sittingCancelled");
    assertThat(
            rows(
                "select text_vi from notifications.letter where topic = 'sittingPostponed' and"
                    + " path like '%"
                    + sitting
                    + "'"))
        .allMatch(text -> text.contains("Phòng 2") && text.contains("Chủ tịch bận"));
  }

  @Test
  void whatWhoeverHoldsTheTablesReadsOfAVoteIsNotTheVote() throws SQLException {
    SittingId sitting = called(inWriting(), Secrecy.SECRET, "it-rows");
    BallotId ballot = open(sitting);
    MotionId motion = motions(sitting).get(0);
    String code = ballots.vote(chair(), ballot, Map.of(motion, VoteChoice.FOR)).get(0).code();
    ballots.vote(office.drafter(), ballot, Map.of(motion, VoteChoice.AGAINST));
    ballots.vote(office.justice(), ballot, Map.of(motion, VoteChoice.FOR));

    List<String> rows = rows("select * from council.vote where ballot = '" + ballot + "'");
    assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row).doesNotContain(code));
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row.split("\\|"))
                    .hasSize(7)
                    .doesNotContain("FOR", "AGAINST", "ABSTAIN"));
    assertThat(rows("select sealed_key from council.ballot_key where ballot = '" + ballot + "'"))
        .hasSize(2)
        .noneMatch(key -> key.contains("trâu") || key.contains("BEGIN"));
    assertThat(rows("select * from council.published_vote where ballot = '" + ballot + "'"))
        .isEmpty();
    assertThatThrownBy(() -> rooms.room(office.actor("quantri"), sitting))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> ballots.vote(office.actor("quantri"), ballot, Map.of(motion, VoteChoice.FOR)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void halvesExchangedInTheTableAreFoundAndNothingIsCounted() throws SQLException {
    SittingId sitting = called(inWriting(), Secrecy.SECRET, "it-exchanged");
    BallotId ballot = open(sitting);
    MotionId motion = motions(sitting).get(0);
    voters().forEach(each -> ballots.vote(each, ballot, Map.of(motion, VoteChoice.AGAINST)));
    ballots.close(secretary(), ballot);
    assertThat(rooms.proof(secretary(), ballot).holds()).isTrue();

    String from = "ballot = '" + ballot + "' and member = '" + chair().account() + "'";
    String half = rows("select chair_half from council.vote where " + from).get(0);
    execute(
        "update council.vote set chair_half = '"
            + half
            + "' where ballot = '"
            + ballot
            + "' and member = '"
            + office.justice().account()
            + "'");

    assertThat(rooms.proof(office.drafter(), ballot).holds()).isFalse();
    assertThatThrownBy(() -> ballots.count(secretary(), ballot, CHAIRS, SECRETARYS))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("council.count.");
    assertThat(rows("select * from council.published_vote where ballot = '" + ballot + "'"))
        .isEmpty();
    ballots.annul(chair(), ballot, "Phiếu bị sửa");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** Rows as text, their columns divided by a stroke. */
  private List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      ResultSetMetaData columns = found.getMetaData();
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
          row.add(found.getString(column));
        }
        rows.add(String.join("|", row));
      }
    }
    return rows;
  }
}
