package org.gcmplan.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.OpenWorkItem;

/**
 * What the end of a body comes to.
 *
 * @param work what it has open, what passes and what stays
 * @param lastAct the last day on which it did something on record
 * @param ahead whether the day is still to come
 */
public record DissolutionPreview(
    Agency agency, List<OpenWorkItem> work, Optional<LocalDate> lastAct, boolean ahead) {
  public DissolutionPreview {
    work = List.copyOf(work);
  }
}
