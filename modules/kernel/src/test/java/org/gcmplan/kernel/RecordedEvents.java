package org.gcmplan.kernel;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Keeps what was announced, for a test to look at. */
public final class RecordedEvents implements Event<DomainEvent> {
  private final List<DomainEvent> announced = new ArrayList<>();

  /** What was announced since the last time this was asked. */
  public List<DomainEvent> news() {
    List<DomainEvent> news = List.copyOf(announced);
    announced.clear();
    return news;
  }

  @Override
  public void fire(DomainEvent event) {
    announced.add(event);
  }

  @Override
  public <U extends DomainEvent> CompletionStage<U> fireAsync(U event) {
    throw new UnsupportedOperationException("Events travel inside their transaction");
  }

  @Override
  public <U extends DomainEvent> CompletionStage<U> fireAsync(
      U event, NotificationOptions options) {
    throw new UnsupportedOperationException("Events travel inside their transaction");
  }

  @Override
  public Event<DomainEvent> select(Annotation... qualifiers) {
    return this;
  }

  @Override
  public <U extends DomainEvent> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException("Events are announced by their own type");
  }

  @Override
  public <U extends DomainEvent> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException("Events are announced by their own type");
  }
}
