package org.gcmplan.search;

import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;

/**
 * Something found.
 *
 * @param reference its number, such as 3.11 or CN-07; may be empty
 * @param detail what tells it from others of its name
 * @param path the page on which it is seen, from the address of the application on
 * @param former whether it is of a former edition, or ended
 * @param calledSo the other name under which it was found, such as HN
 */
public record Finding(
    FindingKind kind,
    String id,
    String reference,
    LocalizedText title,
    LocalizedText detail,
    String path,
    boolean former,
    Optional<String> calledSo) {}
