package org.gcmplan.updates;

import java.util.Optional;
import org.gcmplan.documents.IssuedPaper;

/**
 * A paper of an update as it stands.
 *
 * @param issued as it went out; empty while there is a draft only
 * @param issuable whether the reader may give it out now
 */
public record UpdatePaper(UpdatePaperKey key, Optional<IssuedPaper> issued, boolean issuable) {}
