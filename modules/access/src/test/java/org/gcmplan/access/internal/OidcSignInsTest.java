package org.gcmplan.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.access.internal.Office.ADMINISTRATOR;
import static org.gcmplan.access.internal.Office.LAN;

import com.nimbusds.jose.JOSEObjectType;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.gcmplan.access.OutsideAnswer;
import org.gcmplan.access.OutsideAttempt;
import org.gcmplan.access.OutsideIdentityLinked;
import org.gcmplan.access.OutsideOutcome;
import org.gcmplan.access.OutsideOutcome.Result;
import org.gcmplan.access.SignedIn;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.NotAllowed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Against a provider that issues and signs real tokens over HTTP. */
class OidcSignInsTest {
  private static final String CLIENT = "gcm-plan";
  private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();

  private final AccessDatabase database = new AccessDatabase();
  private final Office office = new Office(database);

  @BeforeAll
  static void start() {
    PROVIDER.start();
  }

  @AfterAll
  static void stop() {
    PROVIDER.shutdown();
  }

  @BeforeEach
  void lanHasAnAccount() {
    office.lanHasAnAccount();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Nested
  class WhoIsTied {

    @Test
    void isLetIn() {
      link("lan-outside");

      var outcome = signIn(token("lan-outside", Map.of()));

      assertThat(outcome).isEqualTo(new OutsideOutcome(Result.ACCEPTED, "lan.bng", false));
      assertThat(office.published.of(SignedIn.class)).hasSize(1);
    }

    @Test
    void isNotWithAClosedAccount() {
      link("lan-outside");
      office.run(() -> office.accounts().close(ADMINISTRATOR, LAN));

      assertThat(signIn(token("lan-outside", Map.of())).result()).isEqualTo(Result.NO_ACCOUNT);
    }

    @Test
    void isNoMoreOnceUntied() {
      link("lan-outside");
      office.run(() -> identities().unlink(ADMINISTRATOR, LAN, "lan-outside"));

      assertThat(signIn(token("lan-outside", Map.of())).result()).isEqualTo(Result.NO_ACCOUNT);
    }

    @Test
    void isOneAccountOnlyAndTiedByAnAdministrator() {
      link("lan-outside");

      assertThatThrownBy(() -> link("lan-outside")).isInstanceOf(BusinessRuleViolation.class);
      var lan = office.reads().actor("lan.bng").orElseThrow();
      assertThatThrownBy(() -> office.run(() -> identities().link(lan, LAN, "another")))
          .isInstanceOf(NotAllowed.class);
    }
  }

  @Nested
  class AMailAddress {

    @BeforeEach
    void isKnown() {
      office.run(() -> identities().writeAddress(ADMINISTRATOR, LAN, " Lan@Example.org "));
    }

    @Test
    void thatTheProviderHasVerifiedTiesTheAccountAtTheFirstSignIn() {
      assertThat(signIn(token("first", verified(true))).result()).isEqualTo(Result.ACCEPTED);
      assertThat(office.published.of(OutsideIdentityLinked.class)).hasSize(1);
      assertThat(signIn(token("first", Map.of())).result()).isEqualTo(Result.ACCEPTED);
    }

    @Test
    void thatItHasNotVerifiedDoesNot() {
      assertThat(signIn(token("first", verified(false))).result()).isEqualTo(Result.NO_ACCOUNT);
    }

    @Test
    void thatWasGivenToSomebodyElseSinceDoesNot() {
      signIn(token("first", verified(true)));

      assertThat(signIn(token("second", verified(true))).result()).isEqualTo(Result.NO_ACCOUNT);
    }

    @Test
    void thatIsNoneIsRefused() {
      assertThatThrownBy(
              () -> office.run(() -> identities().writeAddress(ADMINISTRATOR, LAN, "lan@")))
          .isInstanceOf(BusinessRuleViolation.class)
          .hasMessageContaining("access.emailForm");
    }
  }

  @Nested
  class Refused {

    @Test
    void isWhoeverHasNoAccount() {
      assertThat(signIn(token("stranger", verified(true))).result()).isEqualTo(Result.NO_ACCOUNT);
    }

    @Test
    void isATokenForAnotherClient() {
      link("lan-outside");

      assertThat(signIn(token("lan-outside", Map.of("aud", "another"))).result())
          .isEqualTo(Result.REFUSED);
    }

    @Test
    void isATokenOfYesterday() {
      link("lan-outside");

      assertThat(signIn(callback("lan-outside", Map.of(), -3600)).result())
          .isEqualTo(Result.REFUSED);
    }

    @Test
    void isATokenForAnotherQuestion() {
      link("lan-outside");

      assertThat(signIn(token("lan-outside", Map.of("nonce", "replayed"))).result())
          .isEqualTo(Result.REFUSED);
    }

    @Test
    void isATokenOfAnotherIssuer() {
      link("lan-outside");

      assertThat(signIn(token("lan-outside", Map.of("iss", "http://localhost/evil"))).result())
          .isEqualTo(Result.REFUSED);
    }

    @Test
    void isAnAnswerWithAnotherStateOrWithAnErrorOrTooLate() {
      var attempt = outside().begin("/gcm/inbox");

      for (var answer :
          List.of(
              new OutsideAnswer("code", "another", ""),
              new OutsideAnswer("", attempt.state(), ""),
              new OutsideAnswer("code", attempt.state(), "access_denied"))) {
        assertThat(outside().finish(attempt, answer).result()).isEqualTo(Result.REFUSED);
      }
      office.wait(Duration.ofMinutes(11));
      assertThat(outside().finish(attempt, new OutsideAnswer("code", attempt.state(), "")).result())
          .isEqualTo(Result.REFUSED);
    }
  }

  @Test
  void thereIsNoneUnlessConfigured() {
    var off = settings(Optional.empty());

    assertThat(office.outside(off).provider()).isEmpty();
    assertThatThrownBy(() -> settings(Optional.of("http://provider.example.org")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theBrowserIsSentWithStateNonceAndAChallengeButNoSecret() {
    OutsideAttempt attempt = outside().begin("/gcm/inbox");

    assertThat(attempt.address().toString())
        .contains("state=" + attempt.state(), "nonce=" + attempt.nonce())
        .contains("code_challenge=" + OidcSignIns.challenge(attempt.verifier()))
        .contains("code_challenge_method=S256")
        .doesNotContain(attempt.verifier());
    assertThat(OidcSignIns.challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"))
        .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  }

  /** Through the provider's own endpoints: it redirects with a code, we redeem it. */
  private OutsideOutcome signIn(DefaultOAuth2TokenCallback callback) {
    PROVIDER.enqueueCallback(callback);
    var attempt = outside().begin("/gcm/inbox");
    var code = Redirects.codeFrom(attempt.address());
    return outside().finish(attempt, new OutsideAnswer(code, attempt.state(), ""));
  }

  private static DefaultOAuth2TokenCallback token(String subject, Map<String, Object> claims) {
    return callback(subject, claims, 60);
  }

  private static DefaultOAuth2TokenCallback callback(
      String subject, Map<String, Object> claims, long seconds) {
    return new DefaultOAuth2TokenCallback(
        "default",
        subject,
        JOSEObjectType.JWT.getType(),
        List.of(CLIENT),
        new HashMap<>(claims),
        seconds);
  }

  private static Map<String, Object> verified(boolean verified) {
    return Map.of("email", "lan@example.org", "email_verified", verified);
  }

  private void link(String subject) {
    office.run(() -> identities().link(ADMINISTRATOR, LAN, subject));
  }

  private OutsideIdentityService identities() {
    return office.outsideIdentities(on());
  }

  private OidcSignIns outside() {
    return office.outside(on());
  }

  private static OidcSettings on() {
    return settings(Optional.of(PROVIDER.issuerUrl("default").toString()));
  }

  private static OidcSettings settings(Optional<String> issuer) {
    return new OidcSettings(
        issuer,
        Optional.of(CLIENT),
        Optional.of("a secret"),
        "Provider",
        true,
        "http://localhost/gcm");
  }
}
