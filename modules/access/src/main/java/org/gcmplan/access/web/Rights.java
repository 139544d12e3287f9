package org.gcmplan.access.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.gcmplan.kernel.Grant;

/** Rights as lists show them. */
final class Rights {
  private static final Comparator<Grant> ORDER =
      Comparator.comparing(Grant::role).thenComparing(grant -> grant.body().toString());

  private Rights() {}

  static List<Grant> inOrder(Collection<Grant> rights) {
    return rights.stream().sorted(ORDER).toList();
  }
}
