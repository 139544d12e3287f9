package org.gcmplan.search;

import java.util.Optional;

/**
 * What is looked for.
 *
 * @param text as typed; marks, case, blanks and dots may be missing
 * @param kind one kind only, or all
 */
public record SearchQuery(String text, Optional<FindingKind> kind, int first, int count) {}
