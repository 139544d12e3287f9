package org.gcmplan.architecture.scale;

import java.util.UUID;

/** Ids and choices by counting. */
final class Counted {
  private static final long OURS = 0x5ca1_e000_0000_8000L;

  private Counted() {}

  /** The id of the so-many-th thing of a kind. */
  static UUID id(int kind, long number) {
    return new UUID(OURS | ((long) kind << 16), Long.MIN_VALUE | number);
  }

  /** True for so many of a hundred, spread evenly. */
  static boolean share(long number, int percent) {
    return number * 61 % 100 < percent;
  }
}
