package org.gcmplan.nominations;

import java.util.List;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.documents.Upload;
import org.gcmplan.kernel.Actor;

/** The parts of a dossier. Seen with the nomination; added by the proposing body. */
public interface DossierFiles {
  /**
   * Adds a file.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation at {@code file} as documents refuse it
   */
  AttachmentId add(Actor by, NominationId nomination, DossierPart part, Upload file);

  void remove(Actor by, NominationId nomination, AttachmentId file);

  /** What the dossier holds and what is missing, part by part. */
  List<DossierCheck> checklist(Actor reader, NominationId nomination);
}
