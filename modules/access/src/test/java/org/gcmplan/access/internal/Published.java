package org.gcmplan.access.internal;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.gcmplan.kernel.DomainEvent;

/** Keeps what was published. */
class Published implements Event<DomainEvent> {
  private final List<DomainEvent> events = new CopyOnWriteArrayList<>();

  <E extends DomainEvent> List<E> of(Class<E> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Override
  public void fire(DomainEvent event) {
    events.add(event);
  }

  @Override
  public <U extends DomainEvent> CompletionStage<U> fireAsync(U event) {
    throw new UnsupportedOperationException("Events stay in their transaction");
  }

  @Override
  public <U extends DomainEvent> CompletionStage<U> fireAsync(U event, NotificationOptions how) {
    throw new UnsupportedOperationException("Events stay in their transaction");
  }

  @Override
  public Event<DomainEvent> select(Annotation... qualifiers) {
    return this;
  }

  @Override
  public <U extends DomainEvent> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException("Events are published as they are");
  }

  @Override
  public <U extends DomainEvent> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException("Events are published as they are");
  }
}
