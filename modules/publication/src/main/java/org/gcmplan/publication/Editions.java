package org.gcmplan.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.objectives.EditionNumber;

/** Reads of what was published. Open to everybody. */
public interface Editions {

  /** All editions, the newest first. */
  List<EditionRow> all();

  /** The edition that is in force on that day; empty before the first took effect. */
  Optional<EditionRow> inForceOn(LocalDate day);

  /**
   * The edition as it was sealed.
   *
   * @throws org.gcmplan.kernel.NotFound when there is no such edition
   */
  Edition edition(EditionNumber number);

  /** How the later differs from the earlier, task by task; the order of the two does matter. */
  List<TaskDifference> compare(EditionNumber from, EditionNumber to);

  /** Whether the stored content still has the SHA-256 it was sealed with. */
  boolean isSealIntact(EditionNumber number);

  /** The canonical content that the seal is taken over, for whoever wants to check it. */
  String canonicalContent(EditionNumber number);
}
