package org.gcmplan.publication.internal;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.gcmplan.kernel.DomainEvent;

/** Keeps what was announced. */
final class Announced implements Event<DomainEvent> {
  private final List<DomainEvent> events = new ArrayList<>();

  List<DomainEvent> events() {
    return List.copyOf(events);
  }

  @Override
  public void fire(DomainEvent event) {
    events.add(event);
  }

  @Override
  public <U extends DomainEvent> CompletionStage<U> fireAsync(U event) {
    throw new UnsupportedOperationException("Events are announced in the transaction");
  }

  @Override
  public <U extends DomainEvent> CompletionStage<U> fireAsync(
      U event, NotificationOptions options) {
    return fireAsync(event);
  }

  @Override
  public Event<DomainEvent> select(Annotation... qualifiers) {
    return this;
  }

  @Override
  public <U extends DomainEvent> Event<U> select(Class<U> type, Annotation... qualifiers) {
    throw new UnsupportedOperationException("Events are announced unqualified");
  }

  @Override
  public <U extends DomainEvent> Event<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
    throw new UnsupportedOperationException("Events are announced unqualified");
  }
}
