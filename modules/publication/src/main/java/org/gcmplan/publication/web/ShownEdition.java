package org.gcmplan.publication.web;

import java.util.Optional;
import org.gcmplan.publication.EditionRow;

/**
 * An edition as seen today.
 *
 * @param before the edition before it; empty for the first
 */
public record ShownEdition(EditionRow row, Standing standing, Optional<EditionRow> before) {

  /** Where an edition stands on a day. */
  public enum Standing {
    TO_COME,
    IN_FORCE,
    PAST
  }
}
