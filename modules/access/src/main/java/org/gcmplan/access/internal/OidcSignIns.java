package org.gcmplan.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gcmplan.access.OutsideAnswer;
import org.gcmplan.access.OutsideAttempt;
import org.gcmplan.access.OutsideOutcome;
import org.gcmplan.access.OutsideOutcome.Result;
import org.gcmplan.access.OutsideSignIns;
import org.gcmplan.kernel.PlanClock;

/**
 * OpenID Connect, authorization code with PKCE. No transaction around it: the provider may be slow.
 */
@ApplicationScoped
class OidcSignIns implements OutsideSignIns {
  private static final Logger LOG = Logger.getLogger(OidcSignIns.class.getName());
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int SECRET_BYTES = 32;
  private static final OutsideOutcome REFUSED = new OutsideOutcome(Result.REFUSED, "", false);

  private final SecureRandom random = new SecureRandom();
  private final OidcSettings settings;
  private final OidcProvider provider;
  private final OidcToken token;
  private final KnownOutside known;
  private final SignInAttempts attempts;
  private final CodeCheck codes;
  private final PlanClock clock;

  @Inject
  OidcSignIns(
      OidcSettings settings,
      OidcProvider provider,
      OidcToken token,
      KnownOutside known,
      SignInAttempts attempts,
      CodeCheck codes,
      PlanClock clock) {
    this.settings = settings;
    this.provider = provider;
    this.token = token;
    this.known = known;
    this.attempts = attempts;
    this.codes = codes;
    this.clock = clock;
  }

  @Override
  public Optional<String> provider() {
    return settings.isOn() ? Optional.of(settings.label()) : Optional.empty();
  }

  @Override
  public OutsideAttempt begin(String wanted) {
    var state = secret();
    var nonce = secret();
    var verifier = secret();
    var asked = new TreeMap<String, String>();
    asked.put("response_type", "code");
    asked.put("client_id", settings.clientId().orElseThrow());
    asked.put("redirect_uri", settings.back());
    asked.put("scope", "openid profile email");
    asked.put("state", state);
    asked.put("nonce", nonce);
    asked.put("code_challenge", challenge(verifier));
    asked.put("code_challenge_method", "S256");
    var endpoint = provider.description().authorization().toString();
    var address = endpoint + (endpoint.contains("?") ? "&" : "?") + OidcToken.encoded(asked);
    return new OutsideAttempt(URI.create(address), state, nonce, verifier, wanted, clock.instant());
  }

  @Override
  public OutsideOutcome finish(OutsideAttempt attempt, OutsideAnswer answer) {
    if (!isAnswerTo(attempt, answer)) {
      known.refused(Optional.empty());
      return REFUSED;
    }
    try {
      return known
          .account(token.redeem(answer.code(), attempt))
          .map(this::accepted)
          .orElseGet(this::nobody);
    } catch (OidcFailure unproven) {
      LOG.log(Level.WARNING, "A sign-in at the outside provider was refused", unproven);
      known.refused(Optional.empty());
      return REFUSED;
    }
  }

  private boolean isAnswerTo(OutsideAttempt attempt, OutsideAnswer answer) {
    boolean same =
        MessageDigest.isEqual(
            attempt.state().getBytes(StandardCharsets.UTF_8),
            answer.state().getBytes(StandardCharsets.UTF_8));
    boolean inTime = clock.instant().isBefore(attempt.begunAt().plus(PATIENCE));
    return same && inTime && answer.error().isEmpty() && !answer.code().isEmpty();
  }

  private OutsideOutcome accepted(Account account) {
    boolean codeNeeded = codes.isNeededFor(account.id());
    if (!codeNeeded) {
      attempts.signedIn(account.id());
    }
    return new OutsideOutcome(Result.ACCEPTED, account.userName(), codeNeeded);
  }

  private OutsideOutcome nobody() {
    known.refused(Optional.empty());
    return new OutsideOutcome(Result.NO_ACCOUNT, "", false);
  }

  private String secret() {
    byte[] fresh = new byte[SECRET_BYTES];
    random.nextBytes(fresh);
    return url(fresh);
  }

  static String challenge(String verifier) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return url(digest.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }

  private static String url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
