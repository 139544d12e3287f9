package org.gcmplan.documents;

import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Subject;

/**
 * Files attached to things of other modules. The same bytes are kept once, whoever attaches them
 * under whatever name. Who may read and attach is answered by the owner's {@link FileAccess}.
 */
public interface Attachments {

  /**
   * Checks a file and attaches it.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation at field {@code file}: too large, empty, not
   *     of an allowed type, not of the type its name claims, with macros, infected, or not to be
   *     checked because the scanner does not answer
   * @throws org.gcmplan.kernel.NotFound when the owner does not exist for the actor
   */
  AttachmentId attach(Actor by, Subject owner, Upload upload);

  /**
   * Takes a file away. Its row is kept, marked; who reads on does not see it.
   *
   * @throws org.gcmplan.kernel.NotAllowed unless the actor works for the body that attached it
   */
  void remove(Actor by, AttachmentId attachment);

  /** What is attached, the oldest first. */
  List<Attachment> of(Actor reader, Subject owner);

  /**
   * The file, to be handed out.
   *
   * @throws org.gcmplan.kernel.NotFound when there is none that the reader may see
   */
  Download open(Actor reader, AttachmentId attachment);

  /** The endings that are taken, such as {@code pdf}. */
  List<String> endings();

  /** The size in bytes up to which a file is taken. */
  long largest();
}
