package org.gcmplan.access;

import java.util.UUID;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;

/**
 * Somebody who wants mail.
 *
 * @param names as shown to others, in each language
 * @param address where to
 * @param language in which language they want to read it
 */
public record Correspondent(UUID account, LocalizedText names, String address, Language language) {}
