package org.gcmplan.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.access.internal.Office.ADMINISTRATOR;
import static org.gcmplan.access.internal.Office.MOFA;
import static org.gcmplan.access.internal.Office.POLICE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.access.Body;
import org.gcmplan.access.BodyDirectory;
import org.gcmplan.access.NewAccount;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.Succession;
import org.junit.jupiter.api.Test;

class HandOversTest {
  private static final Instant NOW = Instant.parse("2026-11-16T02:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
  private static final BodyId ENDED = BodyId.agency(new UUID(1, 9));

  private final HandOverRules rules =
      new HandOverRules(
          new OnlyTwo(), new PlanClock(Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh"))));

  @Test
  void aBodyHandsOverToAnotherThatIsInForce() {
    assertThat(rules.ofBodies(ADMINISTRATOR, toOne(ENDED, POLICE))).isEmpty();
    assertRefused(rules.ofBodies(ADMINISTRATOR, toOne(POLICE, ENDED)), "access.handOverNotInForce");
    assertRefused(rules.ofBodies(ADMINISTRATOR, toOne(POLICE, POLICE)), "access.handOverToItself");
    assertRefused(rules.ofBodies(ADMINISTRATOR, toOne(MOFA, POLICE)), "access.handOverOwn");
  }

  @Test
  void ofSeveralSuccessorsEachMustBeInForceAndOneOfThemTakesTheRest() {
    var twice = List.of(POLICE, ENDED);
    assertRefused(
        rules.ofBodies(ADMINISTRATOR, succession(twice, Optional.of(POLICE))),
        "access.handOverNotInForce");
    assertRefused(
        rules.ofBodies(ADMINISTRATOR, succession(List.of(POLICE), Optional.of(MOFA))),
        "access.handOverNotATaker");
  }

  @Test
  void aPersonHandsOverToSomebodyElseOfTheSameBody() {
    Account lan = account(1, MOFA);

    assertThat(rules.ofPeople(ADMINISTRATOR, lan, account(2, MOFA))).isEmpty();
    assertRefused(rules.ofPeople(ADMINISTRATOR, lan, lan), "access.handOverToItself");
    assertRefused(
        rules.ofPeople(ADMINISTRATOR, lan, account(3, POLICE)), "access.handOverOtherBody");
    assertRefused(rules.ofPeople(ADMINISTRATOR, lan, account(9, MOFA)), "access.handOverOwn");
  }

  @Test
  void notToAClosedAccount() {
    Account closed = account(2, MOFA);
    closed.close(NOW);

    assertRefused(rules.ofPeople(ADMINISTRATOR, account(1, MOFA), closed), "access.handOverClosed");
  }

  @Test
  void withAReason() {
    assertThat(rules.ofReason("Hợp nhất")).isEmpty();
    assertRefused(rules.ofReason(" "), "access.handOverReason");
    assertRefused(rules.ofReason("x".repeat(1001)), "access.handOverReason");
  }

  private static Succession toOne(BodyId from, BodyId to) {
    return Succession.toOne(from, to, TODAY);
  }

  private static Succession succession(List<BodyId> to, Optional<BodyId> otherwise) {
    return new Succession(ENDED, to, otherwise, Map.of(), TODAY);
  }

  private static void assertRefused(List<Problem> problems, String key) {
    assertThat(problems).extracting(Problem::key).contains(key);
  }

  private static Account account(long number, BodyId body) {
    var name = new LocalizedText("Cán bộ", "Officer");
    return new Account(
        new NewAccount(new UUID(2, number), "u" + number, name, body, Set.of()), "", NOW);
  }

  private static final class OnlyTwo implements BodyDirectory {
    @Override
    public LocalizedText name(BodyId body, LocalDate day) {
      return LocalizedText.EMPTY;
    }

    @Override
    public List<Body> inForceOn(LocalDate day) {
      return List.of(
          new Body(MOFA, "BNG", LocalizedText.EMPTY), new Body(POLICE, "BCA", LocalizedText.EMPTY));
    }
  }
}
