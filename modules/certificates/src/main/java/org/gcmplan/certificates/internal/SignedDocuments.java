package org.gcmplan.certificates.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

/** Signs: ES256, the document itself as payload, the public key in the header. */
@Dependent
class SignedDocuments {
  private final SigningKeys keys;
  private final CertificateAddresses addresses;

  @Inject
  SignedDocuments(SigningKeys keys, CertificateAddresses addresses) {
    this.keys = keys;
    this.addresses = addresses;
  }

  String sign(JsonObject document) {
    ECKey key = keys.current();
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.ES256)
            .type(JOSEObjectType.JWT)
            .keyID(addresses.issuer() + "#" + key.getKeyID())
            .jwk(key.toPublicJWK())
            .build();
    JWSObject signed = new JWSObject(header, new Payload(document.toString()));
    try {
      signed.sign(new ECDSASigner(key));
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
    return signed.serialize();
  }
}
