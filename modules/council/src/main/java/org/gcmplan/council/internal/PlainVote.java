package org.gcmplan.council.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gcmplan.council.VoteChoice;

/** A vote as it is before it is sealed and after the count opened it. */
record PlainVote(VoteChoice choice, String code) {
  /** Every vote is as long as any other. */
  static final int BYTES = 32;

  /** Without letters that are taken for others. */
  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int CODE_SIGNS = 16;
  private static final int GROUP = 4;

  /** A vote with a code that nobody else has. */
  static PlainVote of(VoteChoice choice) {
    StringBuilder code = new StringBuilder();
    for (int sign = 0; sign < CODE_SIGNS; sign++) {
      if (sign > 0 && sign % GROUP == 0) {
        code.append('-');
      }
      code.append(SIGNS.charAt(Sealing.RANDOM.nextInt(SIGNS.length())));
    }
    return new PlainVote(choice, code.toString());
  }

  byte[] bytes() {
    byte[] bytes = new byte[BYTES];
    Sealing.RANDOM.nextBytes(bytes);
    bytes[0] = (byte) choice.ordinal();
    byte[] signs = code.replace("-", "").getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(signs, 0, bytes, 1, CODE_SIGNS);
    return bytes;
  }

  static PlainVote read(byte[] bytes) {
    byte[] signs = Arrays.copyOfRange(bytes, 1, 1 + CODE_SIGNS);
    String bare = new String(signs, StandardCharsets.US_ASCII);
    return new PlainVote(
        VoteChoice.values()[bytes[0]], String.join("-", bare.split("(?<=\\G.{" + GROUP + "})")));
  }

  @Override
  public String toString() {
    return "vote";
  }
}
