package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.updates.BodyReminded;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateRevised;
import org.gcmplan.workflow.WorkItemKind;

/** Follows what the inbox shows of an update: its title, and that a body was reminded. */
@Dependent
class WorkItemUpkeep {
  private final WorkItemRepository items;
  private final UpdateCatalogue updates;

  @Inject
  WorkItemUpkeep(WorkItemRepository items, UpdateCatalogue updates) {
    this.items = items;
    this.updates = updates;
  }

  void reminded(@Observes BodyReminded event) {
    Stream.of(WorkItemKind.GIVE_OPINION, WorkItemKind.SIGN_OPINION)
        .flatMap(kind -> items.open(event.subject(), kind, Optional.of(event.body())).stream())
        .forEach(item -> item.remind(event.at()));
  }

  void revised(@Observes UpdateRevised event) {
    LocalizedText title = updates.label(event.update()).title();
    items.about(event.subject()).forEach(item -> item.retitle(title));
  }
}
