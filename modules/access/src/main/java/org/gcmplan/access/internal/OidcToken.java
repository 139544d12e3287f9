package org.gcmplan.access.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gcmplan.access.OutsideAttempt;

/** Exchanges the code for the token that names the person, and checks everything about it. */
@Dependent
class OidcToken {
  private static final Set<JWSAlgorithm> SIGNED_BY_KEY_PAIR =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384);

  private final OidcSettings settings;
  private final OidcProvider provider;

  @Inject
  OidcToken(OidcSettings settings, OidcProvider provider) {
    this.settings = settings;
    this.provider = provider;
  }

  /**
   * The person as the provider knows them.
   *
   * @throws OidcFailure when anything is not as it must be
   */
  Person redeem(String code, OutsideAttempt attempt) {
    var description = provider.description();
    var answer = provider.ask(exchange(description, code, attempt.verifier()));
    var claims = checked(answer.getString("id_token", ""), description, attempt.nonce());
    try {
      boolean verified = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
      var email = Optional.ofNullable(claims.getStringClaim("email")).filter(any -> verified);
      return new Person(claims.getSubject(), email);
    } catch (ParseException otherType) {
      throw new OidcFailure("A claim is of another type", otherType);
    }
  }

  private JWTClaimsSet checked(String token, OidcProvider.Description description, String nonce) {
    var processor = new DefaultJWTProcessor<SecurityContext>();
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(SIGNED_BY_KEY_PAIR, description.keySource()));
    processor.setJWTClaimsSetVerifier(
        new DefaultJWTClaimsVerifier<>(
            settings.clientId().orElseThrow(),
            new JWTClaimsSet.Builder().issuer(settings.issuerName()).claim("nonce", nonce).build(),
            Set.of("sub", "iat", "exp")));
    try {
      var claims = processor.process(token, null);
      mustBeForUs(claims);
      return claims;
    } catch (ParseException | BadJOSEException | JOSEException unproven) {
      throw new OidcFailure("The token proves nothing", unproven);
    }
  }

  // A token for several clients says for which one it was made.
  private void mustBeForUs(JWTClaimsSet claims) throws ParseException {
    var madeFor = claims.getStringClaim("azp");
    boolean forSeveral = claims.getAudience().size() > 1;
    var client = settings.clientId().orElseThrow();
    if (madeFor == null ? forSeveral : !madeFor.equals(client)) {
      throw new OidcFailure("The token was made for another client");
    }
  }

  private HttpRequest.Builder exchange(
      OidcProvider.Description description, String code, String verifier) {
    var form = new TreeMap<String, String>();
    form.put("grant_type", "authorization_code");
    form.put("code", code);
    form.put("redirect_uri", settings.back());
    form.put("client_id", settings.clientId().orElseThrow());
    form.put("code_verifier", verifier);
    var request =
        HttpRequest.newBuilder(description.token())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(form)));
    settings.clientSecret().ifPresent(secret -> request.header("Authorization", basic(secret)));
    return request;
  }

  private String basic(String secret) {
    var both = encoded(settings.clientId().orElseThrow()) + ":" + encoded(secret);
    return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }

  static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /**
   * Who the provider says it is.
   *
   * @param email only if the provider has verified it
   */
  record Person(String subject, Optional<String> email) {}
}
