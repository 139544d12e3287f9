package org.gcmplan.search.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.search.FindingKind;

/**
 * Something as its module gives it to the index.
 *
 * @param origin what is written anew together with it, such as all versions of a task
 * @param names what it is called, its own names first
 * @param content what else it says
 * @param restricted whether its source is asked who may know of it
 */
record Indexed(
    FindingKind kind,
    String id,
    String origin,
    String reference,
    LocalizedText title,
    LocalizedText detail,
    String path,
    List<String> names,
    List<String> content,
    boolean restricted,
    Span span) {

  /** What it is true of; empty ends are open. */
  record Span(
      Optional<Integer> fromEdition,
      Optional<Integer> untilEdition,
      Optional<LocalDate> from,
      Optional<LocalDate> to) {
    static final Span ALWAYS =
        new Span(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static Span days(Optional<LocalDate> from, Optional<LocalDate> to) {
      return new Span(Optional.empty(), Optional.empty(), from, to);
    }

    static Span editions(int from, Optional<Integer> until) {
      return new Span(Optional.of(from), until, Optional.empty(), Optional.empty());
    }
  }
}
