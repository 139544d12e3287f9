package org.gcmplan.council;

import java.util.UUID;
import org.gcmplan.documents.Upload;

/**
 * A member's written authority to somebody for one sitting.
 *
 * @param member who cannot come
 * @param substitute the account of who comes instead
 * @param reference number and day of the paper
 * @param paper the paper itself
 */
public record WrittenAuthority(UUID member, UUID substitute, String reference, Upload paper) {}
