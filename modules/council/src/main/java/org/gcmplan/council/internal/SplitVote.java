package org.gcmplan.council.internal;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Optional;

/**
 * A vote in two sealed halves, one for each custodian: a random pad, and the vote under that pad.
 * Each half alone is noise, also to who can open it.
 */
record SplitVote(String chairHalf, String secretaryHalf) {

  /**
   * Seals the vote.
   *
   * @param place where the vote belongs: ballot, motion, member
   */
  static SplitVote seal(PlainVote vote, PublicKey chair, PublicKey secretary, String place) {
    byte[] pad = new byte[PlainVote.BYTES];
    Sealing.RANDOM.nextBytes(pad);
    byte[] covered = together(vote.bytes(), pad);
    SplitVote sealed =
        new SplitVote(Sealing.seal(pad, chair, place), Sealing.seal(covered, secretary, place));
    Arrays.fill(pad, (byte) 0);
    return sealed;
  }

  /** The vote; empty when a half was changed or belongs elsewhere. */
  Optional<PlainVote> open(PrivateKey chair, PrivateKey secretary, String place) {
    try {
      byte[] pad = Sealing.open(chairHalf, chair, place);
      return Optional.of(
          PlainVote.read(together(Sealing.open(secretaryHalf, secretary, place), pad)));
    } catch (GeneralSecurityException changed) {
      return Optional.empty();
    }
  }

  /** What is announced of it when it is cast. */
  String seal(String place) {
    return place + ":" + Sealing.sha256(place + "\n" + chairHalf + "\n" + secretaryHalf);
  }

  private static byte[] together(byte[] one, byte[] other) {
    byte[] both = new byte[one.length];
    for (int i = 0; i < both.length; i++) {
      both[i] = (byte) (one[i] ^ other[i]);
    }
    return both;
  }
}
