package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.nominations.NominationCatalogue;
import org.gcmplan.nominations.NominationFilter;
import org.gcmplan.nominations.NominationId;

/** The nominations on which nobody has the last word yet. */
@Dependent
class NominationsUnderWay implements RoutedRecords {
  private final NominationCatalogue nominations;

  @Inject
  NominationsUnderWay(NominationCatalogue nominations) {
    this.nominations = nominations;
  }

  @Override
  public String process() {
    return NominationRoute.PROCESS;
  }

  @Override
  public Map<String, RecordStage> underWay() {
    return nominations.list(Actor.SYSTEM, NominationFilter.ALL).stream()
        .filter(row -> NominationStages.nomination(row.state()).onRoute())
        .collect(
            Collectors.toMap(
                row -> row.id().toString(), row -> NominationStages.nomination(row.state())));
  }

  @Override
  public Optional<RecordStage> find(String id) {
    try {
      return Optional.of(
          NominationStages.nomination(
              nominations.get(Actor.SYSTEM, NominationId.parse(id)).state()));
    } catch (NotFound gone) {
      return Optional.empty();
    }
  }
}
