package org.gcmplan.exchange.internal;

import java.util.List;
import java.util.Set;
import org.gcmplan.kernel.Folded;
import org.gcmplan.kernel.LocalizedText;

/**
 * A body under one of its designations.
 *
 * @param written how an export writes it, in each language
 * @param names everything it is called by, folded and without what people put before it
 * @param described as a reader tells it from others of the same name
 */
record NamedBody(
    String id,
    String code,
    List<String> written,
    Set<String> names,
    LocalizedText described,
    boolean isInForce) {
  NamedBody {
    written = List.copyOf(written);
    names = Set.copyOf(names);
  }

  boolean isWritten(String words) {
    return written.stream().anyMatch(each -> Folded.of(each).equals(Folded.of(words)));
  }

  boolean isCalled(String name) {
    return names.contains(name);
  }
}
