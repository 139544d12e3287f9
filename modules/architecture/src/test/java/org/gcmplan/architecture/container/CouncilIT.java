package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.gcmplan.council.Appointment;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.BallotView;
import org.gcmplan.council.Ballots;
import org.gcmplan.council.CouncilFunction;
import org.gcmplan.council.CouncilId;
import org.gcmplan.council.CouncilMinutes;
import org.gcmplan.council.Councils;
import org.gcmplan.council.CountBase;
import org.gcmplan.council.Fraction;
import org.gcmplan.council.InterestDeclaration;
import org.gcmplan.council.InterestKind;
import org.gcmplan.council.Interests;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.MotionOutcome;
import org.gcmplan.council.MotionResult;
import org.gcmplan.council.MotionView;
import org.gcmplan.council.NewCouncil;
import org.gcmplan.council.NewMotion;
import org.gcmplan.council.Passphrase;
import org.gcmplan.council.Presence;
import org.gcmplan.council.Secrecy;
import org.gcmplan.council.SittingCatalogue;
import org.gcmplan.council.SittingId;
import org.gcmplan.council.SittingOrder;
import org.gcmplan.council.SittingTime;
import org.gcmplan.council.Sittings;
import org.gcmplan.council.VoteChoice;
import org.gcmplan.council.VotingRule;
import org.gcmplan.council.WrittenAuthority;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.documents.Upload;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;
import org.junit.jupiter.api.Test;

/** A council on the real database, with the real trail beside its ballots. */
@InTheContainer
class CouncilIT {
  private static final Passphrase CHAIRS = new Passphrase("trâu đen ăn cỏ đồng xa");
  private static final Passphrase SECRETARYS = new Passphrase("hạt gạo làng ta có vị phù sa");
  private static final VotingRule RULE =
      new VotingRule(new Fraction(2, 3), new Fraction(1, 2), true, CountBase.ALL_MEMBERS, true);

  @Inject Office office;
  @Inject Councils councils;
  @Inject Sittings sittings;
  @Inject SittingCatalogue rooms;
  @Inject Interests interests;
  @Inject Presence presence;
  @Inject Ballots ballots;
  @Inject CouncilMinutes minutes;
  @Inject PlanClock clock;
  @Inject DataSource database;
  @Inject ManagedExecutorService threads;

  private Actor awards() {
    Actor person = office.actor("thuongtruc.ls");
    return new Actor(
        person.account(),
        person.name(),
        person.body(),
        Set.of(new Grant(Role.AWARD_OFFICE, person.body())));
  }

  private Actor chair() {
    return office.actor("thutruong.bng");
  }

  private Actor secretary() {
    return office.actor("thuongtruc.ls");
  }

  private List<Actor> members() {
    return List.of(chair(), office.drafter(), office.justice(), office.health());
  }

  private CouncilId council() {
    CouncilId council =
        councils.establish(
            awards(),
            new NewCouncil(
                awards().body(),
                new LocalizedText("Hội đồng thử", "A council to try"),
                "Quyết định 1/QĐ-BNG",
                true,
                clock.today()));
    members()
        .forEach(
            member ->
                appoint(
                    council,
                    member,
                    member.account().equals(chair().account())
                        ? CouncilFunction.CHAIR
                        : CouncilFunction.MEMBER));
    appoint(council, secretary(), CouncilFunction.SECRETARY);
    return council;
  }

  private void appoint(CouncilId council, Actor person, CouncilFunction function) {
    councils.appoint(
        awards(), council, new Appointment(person.account(), function, false, clock.today()));
  }

  private SittingId called(Secrecy secrecy, String... subjects) {
    return sittings.call(
        awards(),
        new SittingOrder(
            council(),
            new LocalizedText("Phiên họp thử", "A sitting to try"),
            SittingTime.meeting(clock.today(), "Phòng 1"),
            RULE,
            secrecy,
            List.of(subjects).stream()
                .map(
                    id ->
                        new NewMotion(new Subject("matter", id), new LocalizedText("Về " + id, id)))
                .toList()));
  }

  private BallotId open(SittingId sitting, List<Actor> there) {
    sittings.open(secretary(), sitting);
    presence.arrive(secretary(), sitting, secretary().account());
    for (Actor each : there) {
      presence.arrive(secretary(), sitting, each.account());
      interests.declare(
          each,
          sitting,
          motions(sitting).stream()
              .map(motion -> new InterestDeclaration(motion, InterestKind.NONE, ""))
              .toList());
    }
    BallotId ballot =
        ballots.prepare(
            secretary(), sitting, motions(sitting).stream().collect(Collectors.toSet()));
    ballots.entrust(chair(), ballot, CHAIRS);
    ballots.entrust(secretary(), ballot, SECRETARYS);
    return ballot;
  }

  private List<MotionId> motions(SittingId sitting) {
    return rooms.room(awards(), sitting).motions().stream().map(MotionView::id).toList();
  }

  private BallotView view(SittingId sitting, BallotId ballot) {
    return rooms.room(awards(), sitting).ballots().stream()
        .filter(each -> each.id().equals(ballot))
        .findFirst()
        .orElseThrow();
  }

  private MotionResult result(SittingId sitting) {
    return rooms.room(awards(), sitting).motions().get(0).result().orElseThrow();
  }

  @Test
  void votesWithARecusalAndATieThatTheChairBreaks() throws IOException {
    SittingId sitting = called(Secrecy.SECRET, "it-tie");
    MotionId motion = motions(sitting).get(0);
    interests.declare(
        office.health(),
        sitting,
        List.of(new InterestDeclaration(motion, InterestKind.FAMILY, "Em ruột")));
    List<Actor> there = List.of(chair(), office.drafter(), office.justice());
    BallotId ballot = open(sitting, there);

    String receipt = ballots.vote(chair(), ballot, Map.of(motion, VoteChoice.FOR)).get(0).code();
    ballots.vote(office.drafter(), ballot, Map.of(motion, VoteChoice.AGAINST));
    ballots.vote(office.justice(), ballot, Map.of(motion, VoteChoice.ABSTAIN));
    ballots.close(secretary(), ballot);
    ballots.count(secretary(), ballot, CHAIRS, SECRETARYS);

    assertThat(result(sitting).outcome()).isEqualTo(MotionOutcome.TIED);
    assertThat(result(sitting).recused()).isEqualTo(1);
    assertThat(view(sitting, ballot).published())
        .anyMatch(vote -> vote.code().equals(receipt) && vote.choice() == VoteChoice.FOR);
    ballots.breakTie(chair(), motion, VoteChoice.FOR, "Tập thể có nhiều nữ hơn");
    assertThat(rooms.about(new Subject("matter", "it-tie")))
        .extracting(MotionResult::outcome)
        .containsExactly(MotionOutcome.CARRIED);
    approvedMinutes(sitting);
  }

  private void approvedMinutes(SittingId sitting) throws IOException {
    sittings.end(secretary(), sitting);
    assertThatThrownBy(() -> minutes.file(awards(), sitting, Language.VI, PaperForm.PDF))
        .isInstanceOf(NotFound.class);
    minutes.approve(secretary(), sitting);
    minutes.approve(chair(), sitting);
    byte[] first = read(sitting);
    assertThat(new String(first, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(read(sitting)).isEqualTo(first);
    assertThatThrownBy(() -> minutes.file(office.publisher(), sitting, Language.VI, PaperForm.PDF))
        .isInstanceOf(NotFound.class);
  }

  private byte[] read(SittingId sitting) throws IOException {
    try (InputStream pdf = minutes.file(awards(), sitting, Language.VI, PaperForm.PDF).content()) {
      return pdf.readAllBytes();
    }
  }

  @Test
  void aVoteTakenFromTheTableIsMissedByTheTrail() throws SQLException {
    SittingId sitting = called(Secrecy.OPEN, "it-tampered");
    MotionId motion = motions(sitting).get(0);
    BallotId ballot = open(sitting, members());
    ballots.vote(chair(), ballot, Map.of(motion, VoteChoice.FOR));
    ballots.vote(office.justice(), ballot, Map.of(motion, VoteChoice.AGAINST));
    ballots.close(secretary(), ballot);
    assertThat(rooms.proof(office.justice(), ballot).holds()).isTrue();

    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "delete from council.vote where ballot = '"
              + ballot
              + "' and member = '"
              + office.justice().account()
              + "'");
    }

    assertThatThrownBy(() -> ballots.count(secretary(), ballot, CHAIRS, SECRETARYS))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("council.count.MISSING");
    ballots.annul(chair(), ballot, "Phiếu bị mất");
  }

  @Test
  void aSubstituteVotesByThePaperThatWasHandedIn() {
    SittingId sitting = called(Secrecy.OPEN, "it-substitute");
    MotionId motion = motions(sitting).get(0);
    Actor substitute = office.publisher();
    assertThatThrownBy(() -> rooms.room(substitute, sitting)).isInstanceOf(NotFound.class);
    sittings.authorise(
        awards(),
        sitting,
        new WrittenAuthority(
            office.health().account(),
            substitute.account(),
            "GUQ 1/2026",
            new Upload(
                "uy-quyen.txt",
                "",
                new ByteArrayInputStream("Ủy quyền".getBytes(StandardCharsets.UTF_8)))));
    BallotId ballot =
        open(sitting, List.of(chair(), office.drafter(), office.justice(), substitute));

    ballots.vote(substitute, ballot, Map.of(motion, VoteChoice.FOR));

    assertThat(view(sitting, ballot).hasVoted(motion, office.health().account())).isTrue();
    assertThatThrownBy(() -> ballots.vote(office.health(), ballot, Map.of(motion, VoteChoice.FOR)))
        .isInstanceOf(BusinessRuleViolation.class);
    ballots.annul(chair(), ballot, "Chỉ để thử");
  }

  @Test
  void eightAtTheClosingInstantAreCountedOnceOrRefused() throws Exception {
    SittingId sitting = called(Secrecy.SECRET, "it-closing");
    MotionId motion = motions(sitting).get(0);
    BallotId ballot = open(sitting, members());
    List<Runnable> acts = new ArrayList<>();
    for (Actor member : members().subList(1, 4)) {
      acts.add(() -> ballots.vote(member, ballot, Map.of(motion, VoteChoice.FOR)));
      acts.add(() -> ballots.vote(member, ballot, Map.of(motion, VoteChoice.AGAINST)));
    }
    acts.add(() -> ballots.vote(chair(), ballot, Map.of(motion, VoteChoice.FOR)));
    acts.add(() -> ballots.close(secretary(), ballot));

    int refused = atOnce(acts);
    ballots.count(secretary(), ballot, CHAIRS, SECRETARYS);

    BallotView counted = view(sitting, ballot);
    assertThat(counted.voted()).doesNotHaveDuplicates().hasSize(acts.size() - 1 - refused);
    assertThat(counted.published()).hasSameSizeAs(counted.voted());
    assertThat(result(sitting).cast()).isEqualTo(counted.voted().size());
    assertThat(rooms.proof(awards(), ballot).announced()).isEqualTo(counted.voted().size());
  }

  private int atOnce(List<Runnable> acts) throws InterruptedException {
    CyclicBarrier start = new CyclicBarrier(acts.size());
    List<Future<Boolean>> running = new ArrayList<>();
    for (Runnable act : acts) {
      running.add(
          threads.submit(
              () -> {
                start.await();
                act.run();
                return true;
              }));
    }
    int refused = 0;
    for (Future<Boolean> each : running) {
      try {
        each.get();
      } catch (ExecutionException failed) {
        assertThat(failed.getCause()).isInstanceOf(BusinessRuleViolation.class);
        refused++;
      }
    }
    return refused;
  }
}
