package org.gcmplan.datapack.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.publication.Editions;
import org.gcmplan.publication.Publication;
import org.gcmplan.tasks.TaskContent;

/** Stands in for modules whose own tests prove them. */
final class Doubles {
  private Doubles() {}

  /** Answers every call of the interface in one way. */
  static <T> T answering(Class<T> type, InvocationHandler answer) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answer));
  }

  /** Notes the tasks of the first edition. */
  static Publication publication(List<TaskContent> issued) {
    return answering(
        Publication.class,
        (self, method, arguments) -> {
          ((List<?>) arguments[2]).forEach(task -> issued.add((TaskContent) task));
          return new EditionNumber(1);
        });
  }

  /** There is an edition once tasks were noted. */
  static Editions editions(List<TaskContent> issued) {
    EditionRow first =
        new EditionRow(new EditionNumber(1), null, "", null, null, null, null, "", null, 0);
    return answering(
        Editions.class, (self, method, arguments) -> issued.isEmpty() ? List.of() : List.of(first));
  }
}
