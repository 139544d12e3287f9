package org.gcmplan.certificates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.certificates.internal.AwardsOnH2.LEADERSHIP;
import static org.gcmplan.certificates.internal.AwardsOnH2.MINISTER;
import static org.gcmplan.certificates.internal.AwardsOnH2.OFFICE;
import static org.gcmplan.certificates.internal.AwardsOnH2.TODAY;
import static org.gcmplan.certificates.internal.AwardsOnH2.order;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.gcmplan.certificates.AwardRevocation;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.certificates.RegisterFilter;
import org.gcmplan.certificates.RevocationGround;
import org.gcmplan.kernel.NotFound;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Credentials are checked by a library that did not make them, with nothing but public keys. */
class CredentialTest {
  private static final String ISSUER = "did:web:gcm.example:public";

  private final AwardsOnH2 awards = new AwardsOnH2();
  private RegisterEntry entry;
  private String credential;

  @BeforeEach
  void decide() {
    awards.decisions.issue(MINISTER, order(1, TODAY, "A", "Sở Ngoại vụ tỉnh Nghệ An"));
    awards.commit();
    entry =
        awards.register.every(OFFICE, RegisterFilter.ALL).stream()
            .filter(each -> each.recipient().name().vi().startsWith("Sở"))
            .findFirst()
            .orElseThrow();
    credential = awards.credentials.of(OFFICE, entry.id());
    awards.commit();
  }

  @AfterEach
  void close() {
    awards.close();
  }

  @Test
  void thePayloadIsTheCredential() throws Exception {
    JwtClaims claims = verified(credential);
    Map<?, ?> subject = part(claims, "credentialSubject");

    assertThat(claims.getStringListClaimValue("type"))
        .containsExactly("VerifiableCredential", "OpenBadgeCredential");
    assertThat(claims.hasClaim("vc")).isFalse();
    assertThat(claims.getIssuer()).isEqualTo(ISSUER);
    assertThat(claims.getClaimValueAsString("validFrom")).isEqualTo("2026-11-20T00:00:00+07:00");
    assertThat(claims.getNotBefore().getValue())
        .isEqualTo(TODAY.atStartOfDay(AwardsOnH2.CLOCK.getZone()).toEpochSecond());
    assertThat(subject.toString()).contains("Sở Ngoại vụ tỉnh Nghệ An", "2/2026");
  }

  @Test
  void aForgedCredentialIsRefused() throws Exception {
    String[] parts = credential.split("\\.");
    String payload =
        new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
            .replace("Nghệ An", "Hà Tĩnh");
    String forged =
        parts[0]
            + "."
            + Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(payload.getBytes(StandardCharsets.UTF_8))
            + "."
            + parts[2];

    assertThat(signature(credential).verifySignature()).isTrue();
    assertThat(signature(forged).verifySignature()).isFalse();
  }

  @Test
  void theStatusListFlipsTheBitOfWhatIsRevoked() throws Exception {
    int place =
        Integer.parseInt(
            (String) part(verified(credential), "credentialStatus").get("statusListIndex"));
    assertThat(revoked(place)).isFalse();

    awards.afterwards.revoke(
        MINISTER,
        entry.id(),
        new AwardRevocation(RevocationGround.FALSE_ACHIEVEMENT, "9/QĐ-BNG", TODAY, "Sai"));
    awards.commit();

    assertThat(place).isEqualTo(1);
    assertThat(revoked(place)).isTrue();
    assertThat(revoked(0)).isFalse();
  }

  @Test
  void aNewKeySignsAndWhatTheOldOneSignedStaysGood() throws Exception {
    awards.credentials.rotateKey(OFFICE);
    awards.commit();
    String later = awards.credentials.of(OFFICE, entry.id());

    assertThat(new JsonWebKeySet(awards.credentials.publicKeys()).getJsonWebKeys()).hasSize(2);
    assertThat(awards.credentials.publicKeys()).doesNotContain("\"d\"");
    assertThat(awards.credentials.issuer()).contains(ISSUER).doesNotContain("\"d\"");
    assertThat(verified(credential).getJwtId()).isEqualTo(verified(later).getJwtId());
    assertThat(signature(later).getKeyIdHeaderValue())
        .isNotEqualTo(signature(credential).getKeyIdHeaderValue());
  }

  @Test
  void theCodeOpensItAndNothingElseDoes() {
    String code = awards.afterwards.of(OFFICE, entry.id()).get(0).code();

    assertThat(awards.credentials.withCode(code)).isPresent();
    assertThat(awards.credentials.withCode("x".repeat(22))).isEmpty();
    assertThatThrownBy(() -> awards.credentials.of(LEADERSHIP, entry.id()))
        .isInstanceOf(NotFound.class);
  }

  private boolean revoked(int place) throws Exception {
    JwtClaims list = verified(awards.credentials.statusList());
    String encoded = (String) part(list, "credentialSubject").get("encodedList");
    assertThat(encoded).startsWith("u");
    byte[] packed = Base64.getUrlDecoder().decode(encoded.substring(1));
    byte[] bits = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
    assertThat(bits).hasSize(16 * 1024);
    return (bits[place / 8] >> (7 - place % 8) & 1) == 1;
  }

  private static Map<?, ?> part(JwtClaims claims, String name) throws Exception {
    return (Map<?, ?>) claims.getClaimValue(name);
  }

  private JwtClaims verified(String jwt) throws Exception {
    JsonWebSignature signature = signature(jwt);
    assertThat(signature.verifySignature()).isTrue();
    return JwtClaims.parse(signature.getPayload());
  }

  private JsonWebSignature signature(String jwt) throws Exception {
    JsonWebSignature signature = new JsonWebSignature();
    signature.setAlgorithmConstraints(
        new AlgorithmConstraints(
            AlgorithmConstraints.ConstraintType.PERMIT,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256));
    signature.setCompactSerialization(jwt);
    String keyId = signature.getKeyIdHeaderValue().replaceFirst(".*#", "");
    signature.setKey(
        new JsonWebKeySet(awards.credentials.publicKeys())
            .findJsonWebKey(keyId, null, null, null)
            .getKey());
    return signature;
  }
}
