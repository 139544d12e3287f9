package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;

/**
 * Something that a body does while an update is with it.
 *
 * @param until the day up to which time is asked for
 */
record Deed(Kind kind, BodyId body, LocalDate day, LocalizedText text, Optional<LocalDate> until) {
  /** What it does. */
  enum Kind {
    /** Lays an opinion with comments before its signer. */
    HAND_UP,
    ASK_FOR_TIME,
    /** Writes a note that stays in the house. */
    NOTE
  }
}
