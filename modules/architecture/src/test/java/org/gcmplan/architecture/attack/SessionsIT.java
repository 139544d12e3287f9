package org.gcmplan.architecture.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sign-in and sessions: fixed ids, stolen cookies, guessing, and what is told about accounts. */
class SessionsIT {
  private static final int GUESSES_AT_ONCE = 40;
  private static final int ALLOWED = 5;

  @Test
  void aSessionThatSomebodyElseChoseIsNotTheOneSignedIn() {
    Visitor attacker = Target.anybody();
    attacker.get("/login.xhtml");
    String fixed = attacker.cookie(Visitor.COOKIE);
    Visitor victim = Target.anybody();
    victim.carry(Visitor.COOKIE, fixed);

    assertThat(fixed).isNotEmpty();
    assertThat(victim.signIn("daumoi.btp", Visitor.PASSWORD).status()).isEqualTo(302);
    assertThat(victim.cookie(Visitor.COOKIE)).isNotEqualTo(fixed);
    assertThat(attacker.get("/inbox").asksForSignIn()).isTrue();
  }

  @Test
  void anInventedIdOpensNoSession() {
    Visitor visitor = Target.anybody();
    visitor.carry(Visitor.COOKIE, "0123456789abcdef0123456789ab");

    visitor.signIn("daumoi.btp", Visitor.PASSWORD);

    assertThat(visitor.cookie(Visitor.COOKIE)).isNotEqualTo("0123456789abcdef0123456789ab");
  }

  @Test
  void afterTheSignOutTheOldCookieIsWorthNothing() {
    Visitor person = Target.signedIn("daumoi.btp");
    String stolen = person.cookie(Visitor.COOKIE);
    Visitor thief = Target.anybody();
    thief.carry(Visitor.COOKIE, stolen);
    assertThat(thief.get("/inbox").asksForSignIn()).as("before the sign-out").isFalse();

    person.post("/sign-out", java.util.Map.of());
    Visitor late = Target.anybody();
    late.carry(Visitor.COOKIE, stolen);

    assertThat(late.get("/inbox").asksForSignIn()).isTrue();
  }

  @Test
  void theCookieIsForThisServerOnlyAndNoScriptReadsIt() {
    Answer answer = Target.anybody().get("/login.xhtml");
    String cookie =
        answer.response().headers().allValues("Set-Cookie").stream()
            .filter(each -> each.startsWith(Visitor.COOKIE))
            .findFirst()
            .orElseThrow();

    assertThat(Stream.of("; Path=/gcm", "; HttpOnly", "; Secure", "; SameSite=Lax"))
        .as("what is missing in " + cookie)
        .filteredOn(
            each -> !cookie.toLowerCase(Locale.ROOT).contains(each.toLowerCase(Locale.ROOT)))
        .isEmpty();
    assertThat(cookie).doesNotContainIgnoringCase("Domain=");
    assertThat(Target.anybody().get("/public").response().headers().allValues("Set-Cookie"))
        .as("nobody gets a session for reading what is public")
        .isEmpty();
  }

  @Test
  void theCookieOfTheLanguageIsKeptLikeTheOther() {
    Answer answer = Target.anybody().get("/login.xhtml?lang=en");

    assertThat(answer.response().headers().allValues("Set-Cookie"))
        .filteredOn(cookie -> !cookie.startsWith(Visitor.COOKIE))
        .singleElement()
        .asString()
        .containsIgnoringCase("; Secure")
        .containsIgnoringCase("HttpOnly")
        .containsIgnoringCase("SameSite=Lax");
  }

  @Test
  void theIdOfASessionInAnAddressIsNotTaken() {
    Visitor person = Target.signedIn("daumoi.btp");
    String id = person.cookie(Visitor.COOKIE);

    Answer answer = Target.anybody().get("/inbox;jsessionid=" + id);

    assertThat(answer.asksForSignIn() || answer.status() == 404).isTrue();
    assertThat(person.get("/inbox").text()).doesNotContain("jsessionid");
  }

  /** The counter is raised before the password is looked at, so that a race gains nothing. */
  @Test
  void manyGuessesAtOnceAreNotMoreThanAFewOneByOne() throws Exception {
    String account = "daumoi.bkhdt";
    ExecutorService guessing = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Answer>> guesses = new ArrayList<>();
      for (int i = 0; i < GUESSES_AT_ONCE; i++) {
        String wrong = "Mat-khau-sai-" + i;
        guesses.add(() -> Target.anybody().signIn(account, wrong));
      }
      for (Future<Answer> guess : guessing.invokeAll(guesses)) {
        assertThat(guess.get().status()).isEqualTo(200);
      }
    } finally {
      guessing.shutdown();
    }

    assertThat(Target.anybody().signIn(account, Visitor.PASSWORD).status())
        .as("the right password, while guesses are refused")
        .isEqualTo(200);
    assertThat(failuresOf(account)).isBetween(1, ALLOWED);
    assertThat(Target.anybody().signIn("daumoi.btp", Visitor.PASSWORD).status()).isEqualTo(302);
  }

  @Test
  void whetherAnAccountExistsIsNotTold() {
    Answer known = Target.anybody().signIn("daumoi.bnnptnt", "Mat-khau-sai-1");
    Answer unknown = Target.anybody().signIn("khong.co.ai", "Mat-khau-sai-1");
    Answer odd = Target.anybody().signIn("' or 1=1 --", "Mat-khau-sai-1");

    assertThat(said(known)).isNotEmpty().isEqualTo(said(unknown)).isEqualTo(said(odd));
    assertThat(known.status()).isEqualTo(unknown.status());
  }

  @Test
  void unknownNamesAreRefusedForAWhileLikeKnownOnes() {
    String last = "";
    String lastUnknown = "";
    for (int i = 0; i <= ALLOWED; i++) {
      last = said(Target.anybody().signIn("daumoi.btttt", "Mat-khau-sai-" + i));
      lastUnknown = said(Target.anybody().signIn("khong.co.nguoi.nay", "Mat-khau-sai-" + i));
    }

    assertThat(last.replaceAll("\\d", "0")).isEqualTo(lastUnknown.replaceAll("\\d", "0"));
  }

  private static String said(Answer answer) {
    return answer.page().select(".g-errors li").text();
  }

  private static int failuresOf(String account) {
    return Target.found(
            "select t.failures from access.sign_in_tries t join access.account a"
                + " on t.id = cast(a.id as varchar) where a.user_name = '"
                + account
                + "'")
        .stream()
        .map(Integer::valueOf)
        .findFirst()
        .orElseThrow();
  }
}
