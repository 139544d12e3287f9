package org.gcmplan.certificates;

import java.util.Optional;
import org.gcmplan.kernel.Actor;

/**
 * Certificates for machines: Open Badges 3.0 credentials, signed, so that anybody checks them
 * without asking here; only whether one was revoked is read from a list that is open to all.
 */
public interface AwardCredentials {

  /**
   * The credential of the certificate that counts now, as a signed JWT.
   *
   * @throws org.gcmplan.kernel.NotFound when there is none that the reader may see by name
   */
  String of(Actor reader, RegisterEntryId entry);

  /** The credential of the certificate with that code; empty for a code that was never given. */
  Optional<String> withCode(String code);

  /** Which credentials were revoked, as a signed Bitstring Status List 1.0. */
  String statusList();

  /** The public keys, those of earlier years too, as a JWK set. */
  String publicKeys();

  /** Who issues, as a did:web document with the same keys. */
  String issuer();

  /** Signs with a new key from now on. What older keys signed stays good. */
  void rotateKey(Actor by);
}
