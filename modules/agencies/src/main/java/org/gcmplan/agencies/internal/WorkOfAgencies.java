package org.gcmplan.agencies.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.agencies.Dissolution;
import org.gcmplan.kernel.AllOpenWork;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.OpenWork;
import org.gcmplan.kernel.Succession;

/** What ministries and agencies have open in all modules that there are. */
@Dependent
class WorkOfAgencies {
  private final AllOpenWork everywhere;

  @Inject
  WorkOfAgencies(Instance<OpenWork> modules) {
    everywhere = new AllOpenWork(modules);
  }

  WorkOfAgencies(List<OpenWork> modules) {
    everywhere = new AllOpenWork(modules);
  }

  AllOpenWork everywhere() {
    return everywhere;
  }

  /** How the work of the body passes; empty when nobody comes after it. */
  static Stream<Succession> successions(Dissolution order) {
    List<BodyId> heirs = order.successors().stream().map(AgencyId::body).toList();
    return heirs.isEmpty() ? Stream.empty() : Stream.of(succession(order, heirs));
  }

  private static Succession succession(Dissolution order, List<BodyId> heirs) {
    var chosen =
        order.takers().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().body()));
    return new Succession(
        order.agency().body(), heirs, order.otherwise().map(AgencyId::body), chosen, order.from());
  }
}
