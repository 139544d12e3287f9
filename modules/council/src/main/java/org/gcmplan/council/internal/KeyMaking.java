package org.gcmplan.council.internal;

import jakarta.enterprise.context.Dependent;
import java.security.KeyPair;
import java.util.Base64;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.Passphrase;

/** Makes a custodian's keys and locks the private one at once. */
@Dependent
class KeyMaking {

  BallotKeyEntry make(BallotId ballot, Custodian custodian, Passphrase passphrase) {
    KeyPair keys = pair();
    LockedKey locked =
        LockedKey.lock(
            keys.getPrivate(),
            passphrase,
            BallotKeyEntry.place(ballot, custodian.part()),
            rounds());
    String open = Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    return new BallotKeyEntry(ballot, custodian, open, locked);
  }

  KeyPair pair() {
    return Sealing.newKeys();
  }

  int rounds() {
    return LockedKey.ROUNDS;
  }
}
