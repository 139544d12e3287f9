package org.gcmplan.updates;

import java.util.List;
import org.gcmplan.documents.Annex;
import org.gcmplan.documents.IssuedPaper;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.kernel.Actor;

/**
 * The papers of an update, written from its record. Drafts are for the body that drafted it, the
 * coordinating body, auditors and leadership; what went out is for whoever may see the update.
 */
public interface UpdatePapers {

  /** The papers that there are at this stage, and what becomes of each. */
  List<UpdatePaper> of(Actor reader, UpdateId update);

  /** Whether drafts of the update's papers are for the reader. */
  boolean readsDrafts(Actor reader, UpdateId update);

  /**
   * The paper as it would read now, marked as a draft.
   *
   * @throws org.gcmplan.kernel.NotFound when there is no such paper now, or not for the reader
   */
  OfficialDocument draft(Actor reader, UpdateId update, UpdatePaperKey paper);

  /**
   * Gives the paper out: numbered, dated, kept. By the standing office of the coordinating body.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when it went out already or this is not its
   *     time; at {@code day}, {@code authority} or {@code name} when that is missing or cannot be
   */
  IssuedPaper issue(Actor by, UpdateId update, UpdatePaperKey paper, PaperSigning signing);

  /** How the paper would be signed if nothing else is said; the day is today. */
  PaperSigning usualSigning(UpdatePaperKey paper);

  /**
   * The changes of the update as an annex, each beside what it replaces; for readers of drafts.
   *
   * @throws org.gcmplan.kernel.NotFound for everybody else
   */
  Annex changes(Actor reader, UpdateId update, String reference);
}
