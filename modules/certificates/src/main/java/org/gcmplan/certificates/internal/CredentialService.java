package org.gcmplan.certificates.internal;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.gcmplan.certificates.AwardCredentials;
import org.gcmplan.certificates.RegisterEntryId;
import org.gcmplan.certificates.SigningKeyRotated;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;

@ApplicationScoped
@Transactional
class CredentialService implements AwardCredentials {
  private final RegisterRepository register;
  private final CertificateRepository certificates;
  private final CredentialText text;
  private final SignedDocuments signed;
  private final SigningKeys keys;
  private final CertificateAddresses addresses;
  private final AwardRights rights;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  CredentialService(
      RegisterRepository register,
      CertificateRepository certificates,
      CredentialText text,
      SignedDocuments signed,
      SigningKeys keys,
      CertificateAddresses addresses,
      AwardRights rights,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.register = register;
    this.certificates = certificates;
    this.text = text;
    this.signed = signed;
    this.keys = keys;
    this.addresses = addresses;
    this.rights = rights;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public String of(Actor reader, RegisterEntryId entry) {
    if (!rights.needsNames(reader)) {
      throw new NotFound("credential", entry);
    }
    return certificates.of(entry).stream()
        .findFirst()
        .map(this::credential)
        .orElseThrow(() -> new NotFound("credential", entry));
  }

  @Override
  public Optional<String> withCode(String code) {
    return certificates.withCode(code).map(this::credential);
  }

  @Override
  public String statusList() {
    return signed.sign(
        text.statusList(certificates.withdrawn(), clock.instant().atZone(clock.getZone())));
  }

  @Override
  public String publicKeys() {
    List<JWK> known = keys.all().stream().map(key -> (JWK) key.toPublicJWK()).toList();
    return new JWKSet(known).toString();
  }

  @Override
  public String issuer() {
    JsonArrayBuilder methods = Json.createArrayBuilder();
    JsonArrayBuilder names = Json.createArrayBuilder();
    for (ECKey key : keys.all()) {
      String id = addresses.issuer() + "#" + key.getKeyID();
      try (JsonReader jwk = Json.createReader(new StringReader(key.toPublicJWK().toJSONString()))) {
        methods.add(
            Json.createObjectBuilder()
                .add("id", id)
                .add("type", "JsonWebKey2020")
                .add("controller", addresses.issuer())
                .add("publicKeyJwk", jwk.readObject()));
      }
      names.add(id);
    }
    return Json.createObjectBuilder()
        .add("@context", "https://www.w3.org/ns/did/v1")
        .add("id", addresses.issuer())
        .add("verificationMethod", methods)
        .add("assertionMethod", names)
        .build()
        .toString();
  }

  @Override
  public void rotateKey(Actor by) {
    Actor office = rights.office(by);
    ECKey made = keys.make();
    events.fire(new SigningKeyRotated(office, clock.instant(), made.getKeyID()));
  }

  private String credential(CertificateRow row) {
    return signed.sign(
        text.credential(register.get(row.entry()).entry(), row.shown(), row.status()));
  }
}
