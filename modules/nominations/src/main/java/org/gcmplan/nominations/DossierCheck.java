package org.gcmplan.nominations;

import java.util.List;
import org.gcmplan.documents.Attachment;

/**
 * A line of a dossier's checklist.
 *
 * @param required whether the rules ask for it in this call
 * @param present whether it is there
 */
public record DossierCheck(
    DossierPart part, boolean required, boolean present, List<Attachment> files) {
  public DossierCheck {
    files = List.copyOf(files);
  }

  /** Whether it still has to come. */
  public boolean isMissing() {
    return required && !present;
  }
}
