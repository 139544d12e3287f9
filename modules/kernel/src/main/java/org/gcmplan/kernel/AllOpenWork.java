package org.gcmplan.kernel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a body has open anywhere. Made from all {@link OpenWork} that there is, such as an {@code
 * Instance<OpenWork>}.
 */
public record AllOpenWork(Iterable<OpenWork> modules) {

  /** Everything, what moves and what stays. Changes nothing. */
  public List<OpenWorkItem> of(Succession succession) {
    return stream().flatMap(module -> module.of(succession).stream()).toList();
  }

  /** One problem for each item that moves and that nobody is chosen for, at its own field. */
  public List<Problem> undecided(Succession succession) {
    return of(succession).stream()
        .filter(OpenWorkItem::moves)
        .filter(item -> succession.takerOf(item.key()).isEmpty())
        .map(item -> new Problem(item.field(), "kernel.undecided", item.reference(), item.title()))
        .toList();
  }

  /**
   * Hands over everything that moves, in the caller's transaction.
   *
   * @throws BusinessRuleViolation naming every item that nobody is chosen for
   */
  public void handOver(Actor by, Succession succession) {
    BusinessRuleViolation.throwIfAny(undecided(succession));
    stream().forEach(module -> module.handOver(by, succession));
  }

  /** The last day on which the body did something on record. */
  public Optional<LocalDate> lastActOf(BodyId body) {
    return stream()
        .flatMap(module -> module.lastActOf(body).stream())
        .max(Comparator.naturalOrder());
  }

  private Stream<OpenWork> stream() {
    return StreamSupport.stream(modules.spliterator(), false);
  }
}
