package org.gcmplan.council.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.PrivateKey;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.CustodianPart;
import org.gcmplan.council.Passphrase;
import org.jspecify.annotations.Nullable;

/** A custodian's keys to a ballot. */
@Entity
@Table(schema = "council", name = "ballot_key")
class BallotKeyEntry {
  @Id private UUID id;
  private UUID ballot;

  @Enumerated(EnumType.STRING)
  private CustodianPart part;

  private UUID custodian;

  @Column(name = "public_key")
  private String publicKey;

  @Column(name = "sealed_key")
  private @Nullable String sealedKey;

  private String salt;
  private int rounds;

  protected BallotKeyEntry() {}

  BallotKeyEntry(BallotId ballot, Custodian custodian, String publicKey, LockedKey locked) {
    this.id = UUID.randomUUID();
    this.ballot = ballot.value();
    this.part = custodian.part();
    this.custodian = custodian.account();
    this.publicKey = publicKey;
    this.sealedKey = locked.sealed();
    this.salt = locked.salt();
    this.rounds = locked.rounds();
  }

  /** Where a custodian's key belongs, so that it opens nowhere else. */
  static String place(BallotId ballot, CustodianPart part) {
    return ballot + "/" + part;
  }

  /** The private key; empty when the passphrase is wrong, or the key was destroyed. */
  Optional<PrivateKey> open(Passphrase passphrase) {
    return Optional.ofNullable(sealedKey)
        .flatMap(
            kept ->
                new LockedKey(kept, salt, rounds)
                    .open(passphrase, place(new BallotId(ballot), part)));
  }

  void destroy() {
    sealedKey = null;
    salt = "";
  }

  CustodianPart part() {
    return part;
  }

  UUID custodian() {
    return custodian;
  }

  String fingerprint() {
    return Sealing.sha256(publicKey);
  }

  String publicKey() {
    return publicKey;
  }
}
