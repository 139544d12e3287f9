package org.gcmplan.updates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateText;
import org.gcmplan.updates.UpdateTexts;
import org.gcmplan.updates.UpdateView;

@ApplicationScoped
@Transactional
class IndexedTexts implements UpdateTexts {
  private final UpdateRepository updates;

  @Inject
  IndexedTexts(UpdateRepository updates) {
    this.updates = updates;
  }

  @Override
  public List<UpdateText> all() {
    return updates.all().stream().map(IndexedTexts::text).toList();
  }

  @Override
  public Optional<UpdateText> of(UpdateId update) {
    return updates.find(update).map(IndexedTexts::text);
  }

  private static UpdateText text(PlanUpdate update) {
    UpdateView view = UpdateViews.view(update);
    return new UpdateText(
        view.row(), view.reason(), view.changes().stream().map(Change::task).distinct().toList());
  }
}
