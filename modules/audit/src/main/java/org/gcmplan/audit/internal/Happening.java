package org.gcmplan.audit.internal;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** What is to be kept of an event, before it has a place in the chain. */
record Happening(
    Instant at,
    String event,
    Subject subject,
    UUID account,
    String name,
    Optional<Represented> onBehalfOf,
    BodyId body,
    String facts) {

  /**
   * Who and when have columns of their own; all other components of the event are its facts.
   *
   * @throws IllegalArgumentException when the event is no record, or holds what cannot be kept
   */
  static Happening of(DomainEvent event) {
    if (!(event instanceof Record facts)) {
      throw new IllegalArgumentException("An event is a record: " + event.getClass().getName());
    }
    Map<String, Object> components = Canonical.components(facts);
    components.remove("by");
    components.remove("at");
    return new Happening(
        event.at(),
        event.getClass().getSimpleName(),
        event.subject(),
        event.by().account(),
        Normalizer.normalize(event.by().name(), Normalizer.Form.NFC),
        event.by().onBehalfOf().map(Represented::of),
        event.by().body(),
        Canonical.json(components));
  }

  /** This as the entry with that number, after the one with that hash. */
  StoredEntry chained(long number, String previous) {
    return new StoredEntry(
            number,
            at,
            event,
            subject,
            account,
            name,
            onBehalfOf,
            body.toString(),
            facts,
            previous,
            "")
        .sealed();
  }
}
