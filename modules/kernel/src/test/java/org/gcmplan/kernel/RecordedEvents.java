package org.gcmplan.kernel;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Keeps what was announced, for a test to look at, and hands it on as the container does. */
public final class RecordedEvents implements Event<DomainEvent> {
  private final List<DomainEvent> announced = new CopyOnWriteArrayList<>();
  private final Consumer<DomainEvent> listener;

  /** Nobody listens. */
  public RecordedEvents() {
    this(event -> {});
  }

  public RecordedEvents(Consumer<DomainEvent> listener) {
    this.listener = listener;
  }

  /** What was announced since the last time this was asked. */
  public List<DomainEvent> news() {
    List<DomainEvent> news = List.copyOf(announced);
    announced.clear();
    return news;
  }

  /** What was announced of that kind. */
  public <E extends DomainEvent> List<E> of(Class<E> kind) {
    return announced.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Override
  public void fire(DomainEvent event) {
    announced.add(event);
    listener.accept(event);
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
