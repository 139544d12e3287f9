package org.gcmplan.publication;

import java.util.Optional;
import org.gcmplan.documents.Download;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Language;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.updates.UpdateId;

/**
 * Editions and their decisions as official documents. What is published is open to everybody, and
 * printed once.
 */
public interface PublishedPapers {

  /**
   * The whole plan as it stands in the edition.
   *
   * @throws org.gcmplan.kernel.NotFound when there is no such edition
   */
  Download plan(EditionNumber edition, Language language, PaperForm form);

  /**
   * The decision that made the edition, with the changes as its annex.
   *
   * @throws org.gcmplan.kernel.NotFound when there is no such edition, or no update made it
   */
  Download decision(EditionNumber edition, PaperForm form);

  /** The edition that an update made, once it is published. */
  Optional<EditionRow> madeBy(UpdateId update);

  /**
   * The decision as it would read now, without number and day, marked as a draft.
   *
   * @throws org.gcmplan.kernel.NotFound when the update does not await a decision or its
   *     publication, or the reader reads no drafts of it
   */
  OfficialDocument draftDecision(Actor reader, UpdateId update);
}
