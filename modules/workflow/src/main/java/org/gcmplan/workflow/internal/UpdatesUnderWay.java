package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateFilter;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateRow;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.UpdateView;

/** The updates that have left their drafter and not reached an end. */
@Dependent
class UpdatesUnderWay implements RoutedRecords {
  private static final int PAGE = 500;
  private static final Set<UpdateStatus> UNDER_WAY =
      Arrays.stream(UpdateStatus.values())
          .filter(UpdateStatus::isUnderWay)
          .collect(Collectors.toUnmodifiableSet());

  /** Sees all that was handed in, whoever asked for the comparison. */
  private static final Actor READER =
      new Actor(
          Actor.SYSTEM.account(),
          Actor.SYSTEM.name(),
          Actor.SYSTEM.body(),
          Set.of(new Grant(Role.AUDITOR, Actor.SYSTEM.body())));

  private final UpdateCatalogue updates;

  @Inject
  UpdatesUnderWay(UpdateCatalogue updates) {
    this.updates = updates;
  }

  List<UpdateId> ids() {
    return rows().stream().map(UpdateRow::id).toList();
  }

  @Override
  public String process() {
    return PlanUpdateRoute.PROCESS;
  }

  @Override
  public Map<String, RecordStage> underWay() {
    return rows().stream()
        .collect(Collectors.toMap(row -> row.id().toString(), row -> Stages.stage(row.status())));
  }

  @Override
  public Optional<RecordStage> find(String update) {
    return status(UpdateId.parse(update)).map(Stages::stage);
  }

  private List<UpdateRow> rows() {
    var rows = new ArrayList<UpdateRow>();
    List<UpdateRow> page;
    do {
      page = updates.list(READER, new UpdateFilter(UNDER_WAY, "", rows.size(), PAGE));
      rows.addAll(page);
    } while (page.size() == PAGE);
    return rows;
  }

  /** Who has not answered in the current round, and until when they may. */
  UpdateView read(UpdateId update) {
    return updates.view(READER, update);
  }

  /** Where the record stands, or empty if there is none. */
  private Optional<UpdateStatus> status(UpdateId update) {
    try {
      return Optional.of(updates.label(update).status());
    } catch (NotFound unknown) {
      return Optional.empty();
    }
  }
}
