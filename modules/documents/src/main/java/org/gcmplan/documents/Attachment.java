package org.gcmplan.documents;

import java.time.Instant;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Subject;

/**
 * A file as it is attached to something.
 *
 * @param owner what it is attached to
 * @param name the cleaned name under which it is handed out again
 * @param size in bytes
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param caption what it is, in the words of who attached it; may be empty
 * @param attachedBy the person, as named then
 * @param body for which body it was attached
 */
public record Attachment(
    AttachmentId id,
    Subject owner,
    String name,
    String mediaType,
    long size,
    String sha256,
    String caption,
    String attachedBy,
    BodyId body,
    Instant attachedAt) {}
