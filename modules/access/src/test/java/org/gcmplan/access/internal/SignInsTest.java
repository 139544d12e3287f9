package org.gcmplan.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.access.internal.Office.ADMINISTRATOR;
import static org.gcmplan.access.internal.Office.LAN;
import static org.gcmplan.access.internal.Office.PASSWORD;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gcmplan.access.SignInRefused;
import org.gcmplan.access.SignedIn;
import org.gcmplan.kernel.RecordedEvents;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SignInsTest {
  private static final String WRONG = "gió thổi về đâu";

  private final AccessDatabase database = new AccessDatabase();
  private final Office office = new Office(database);

  @BeforeEach
  void lanHasAnAccount() {
    office.lanHasAnAccount();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void theRightPasswordIsAccepted() {
    assertThat(office.signIn(" LAN.bng ", PASSWORD).accepted()).isTrue();
    assertThat(office.published.of(SignedIn.class))
        .singleElement()
        .satisfies(event -> assertThat(event.account()).isEqualTo(LAN));
  }

  @Test
  void theSameLettersFromAnotherKeyboardAreTheSamePassword() {
    var decomposed = Normalizer.normalize(PASSWORD, Normalizer.Form.NFD);

    assertThat(office.signIn("lan.bng", decomposed).accepted()).isTrue();
  }

  @Test
  void aClosedAccountDoesNotSignIn() {
    office.run(() -> office.accounts().close(ADMINISTRATOR, LAN));

    assertThat(office.signIn("lan.bng", PASSWORD).accepted()).isFalse();
  }

  @Test
  void anUnknownNameIsRefusedAndNotKept() {
    assertThat(office.signIn("tôi gõ nhầm mật khẩu", "nobody").accepted()).isFalse();
    assertThat(office.published.of(SignInRefused.class))
        .singleElement()
        .satisfies(event -> assertThat(event.account()).isEmpty())
        .satisfies(event -> assertThat(event.toString()).doesNotContain("nhầm"));
  }

  @Test
  void aHashMadeWithTooFewRoundsIsMadeAnew() {
    var rounds = new PasswordHashing(new Pbkdf2PasswordHashImpl(), Office.SETTINGS);
    var later = new Office(database, new RecordedEvents(), rounds);

    assertThat(later.signIn("lan.bng", PASSWORD).accepted()).isTrue();
    assertThat(later.call(() -> later.repository.get(LAN).password())).contains(":210000:");
    assertThat(later.signIn("lan.bng", PASSWORD).accepted()).isTrue();
  }

  @Nested
  class AfterFiveFailures {

    @Test
    void evenTheRightPasswordIsRefusedForAWhile() {
      fail("lan.bng", 5);

      var outcome = office.signIn("lan.bng", PASSWORD);
      assertThat(outcome.accepted()).isFalse();
      assertThat(outcome.lockedUntil()).contains(Instant.parse("2026-11-16T02:15:00Z"));
      assertThat(office.published.of(SignInRefused.class))
          .extracting(SignInRefused::locked)
          .containsExactly(false, false, false, false, false, true);
    }

    @Test
    void theRightPasswordIsAcceptedAgainWhenTheWhileIsOver() {
      fail("lan.bng", 5);
      office.wait(Duration.ofMinutes(15));

      assertThat(office.signIn("lan.bng", PASSWORD).accepted()).isTrue();
    }

    @Test
    void anUnknownNameLooksTheSame() {
      fail("ai.do", 5);

      assertThat(office.signIn("ai.do", WRONG).lockedUntil())
          .contains(Instant.parse("2026-11-16T02:15:00Z"));
    }

    @Test
    void othersAreNotTouched() {
      fail("ai.do", 5);

      assertThat(office.signIn("lan.bng", PASSWORD).accepted()).isTrue();
    }
  }

  @Test
  void successForgivesEarlierFailures() {
    fail("lan.bng", 4);
    assertThat(office.signIn("lan.bng", PASSWORD).accepted()).isTrue();
    fail("lan.bng", 4);

    assertThat(office.signIn("lan.bng", PASSWORD).accepted()).isTrue();
  }

  @Test
  void failuresLongAgoDoNotAddUp() {
    fail("lan.bng", 4);
    office.wait(Duration.ofMinutes(16));
    fail("lan.bng", 4);

    assertThat(office.signIn("lan.bng", PASSWORD).accepted()).isTrue();
  }

  @Test
  void ofManyTriesAtOnceFiveAreEvaluated() throws Exception {
    var published = new RecordedEvents();
    var desk = Executors.newFixedThreadPool(8);
    var tries = new ArrayList<Future<Boolean>>();
    for (int i = 0; i < 40; i++) {
      Callable<Boolean> aTry =
          () -> new Office(database, published, office.hashing).signIn("lan.bng", WRONG).accepted();
      tries.add(desk.submit(aTry));
    }
    for (var done : tries) {
      assertThat(done.get()).isFalse();
    }
    desk.shutdown();

    assertThat(published.of(SignInRefused.class))
        .hasSize(40)
        .filteredOn(event -> !event.locked())
        .hasSize(5);
  }

  private void fail(String userName, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(office.signIn(userName, WRONG).accepted()).isFalse();
    }
  }
}
