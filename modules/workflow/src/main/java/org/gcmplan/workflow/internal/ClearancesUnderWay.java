package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.nominations.Clearance;
import org.gcmplan.nominations.ClearanceId;
import org.gcmplan.nominations.Clearances;
import org.gcmplan.nominations.NominationCatalogue;

/** The questions about nominees that nobody has answered. */
@Dependent
class ClearancesUnderWay implements RoutedRecords {
  private final Clearances clearances;
  private final NominationCatalogue nominations;

  @Inject
  ClearancesUnderWay(Clearances clearances, NominationCatalogue nominations) {
    this.clearances = clearances;
    this.nominations = nominations;
  }

  @Override
  public String process() {
    return ClearanceRoute.PROCESS;
  }

  @Override
  public Map<String, RecordStage> underWay() {
    return clearances.open().stream()
        .collect(Collectors.toMap(asked -> asked.id().toString(), this::stage));
  }

  @Override
  public Optional<RecordStage> find(String id) {
    try {
      return Optional.of(stage(clearances.get(Actor.SYSTEM, ClearanceId.parse(id))));
    } catch (NotFound gone) {
      return Optional.empty();
    }
  }

  private RecordStage stage(Clearance asked) {
    boolean over = nominations.get(Actor.SYSTEM, asked.nomination()).state().isOver();
    String stage = asked.answer().isPresent() ? "ANSWERED" : over ? "OVER" : "ASKED";
    return NominationStages.clearance(stage);
  }
}
