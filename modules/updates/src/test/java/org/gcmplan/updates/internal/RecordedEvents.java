package org.gcmplan.updates.internal;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.gcmplan.kernel.DomainEvent;

/** Hands every event to a listener, as the container does. */
class RecordedEvents implements Event<DomainEvent> {
  private final Consumer<DomainEvent> listener;

  RecordedEvents(Consumer<DomainEvent> listener) {
    this.listener = listener;
  }

  @Override
  public void fire(DomainEvent event) {
    listener.accept(event);
  }

  @Override
  public <U extends DomainEvent> CompletionStage<U> fireAsync(U event) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends DomainEvent> CompletionStage<U> fireAsync(
      U event, NotificationOptions options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Event<DomainEvent> select(Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends DomainEvent> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends DomainEvent> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }
}
