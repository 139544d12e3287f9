package org.gcmplan.reporting.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.agencies.RecordedDissolution;
import org.gcmplan.agencies.Reorganisations;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.RecordedChange;
import org.gcmplan.localities.TerritorialChanges;
import org.gcmplan.reporting.BodyChange;

/** What bodies came from and what became of them, as it was ordered. */
@Dependent
class BodyPast {
  private final TerritorialChanges territory;
  private final Reorganisations reorganisations;

  @Inject
  BodyPast(TerritorialChanges territory, Reorganisations reorganisations) {
    this.territory = territory;
    this.reorganisations = reorganisations;
  }

  /** The earliest first. */
  List<BodyChange> of(BodyId body) {
    Stream<BodyChange> all =
        body.kind() == BodyId.Kind.LOCALITY
            ? territory.recorded().stream().map(BodyPast::change)
            : reorganisations.recorded().stream().map(BodyPast::change);
    return all.filter(change -> change.before().contains(body) || change.after().contains(body))
        .sorted(Comparator.comparing(BodyChange::from))
        .toList();
  }

  private static BodyChange change(RecordedChange order) {
    List<LocalityId> after = order.formed().isEmpty() ? order.former() : order.formed();
    return new BodyChange(
        order.from(),
        order.kind().name(),
        order.legalBasis(),
        order.former().stream().map(LocalityId::body).toList(),
        after.stream().map(LocalityId::body).toList());
  }

  private static BodyChange change(RecordedDissolution order) {
    return new BodyChange(
        order.from(),
        "DISSOLUTION",
        order.legalBasis(),
        List.of(order.agency().body()),
        order.successors().stream().map(AgencyId::body).toList());
  }
}
