package org.gcmplan.publication.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.updates.ApprovedUpdates;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateKind;
import org.gcmplan.updates.UpdateRow;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.UpdateView;

/** Approved updates as the updates module hands them over: each once. */
final class UpdatesInMemory implements ApprovedUpdates {
  private final Map<UpdateId, UpdateView> approved = new HashMap<>();
  private final Map<UpdateId, EditionNumber> published = new HashMap<>();

  UpdateId approve(String title, Change... changes) {
    UpdateId id = new UpdateId(new UUID(9, approved.size()));
    UpdateRow row =
        new UpdateRow(
            id,
            "CN-0" + approved.size(),
            new LocalizedText(title, ""),
            UpdateKind.AMEND,
            UpdateStatus.AWAITING_PUBLICATION,
            BodyId.agency(new UUID(1, 1)),
            new EditionNumber(1),
            Optional.empty(),
            Instant.EPOCH,
            0,
            0);
    approved.put(
        id,
        new UpdateView(
            row,
            "Chuyên viên",
            LocalizedText.EMPTY,
            List.of(),
            List.of(changes),
            List.of(),
            List.of(),
            1,
            Optional.empty(),
            0));
    return id;
  }

  Optional<EditionNumber> editionOf(UpdateId update) {
    return Optional.ofNullable(published.get(update));
  }

  @Override
  public UpdateView take(Actor by, UpdateId update, long version) {
    if (published.containsKey(update)) {
      throw new ChangedMeanwhile("updates.publishedMeanwhile", update);
    }
    return approved.get(update);
  }

  @Override
  public void returnForRevision(Actor by, UpdateId update, long version, String reason) {
    approved.remove(update);
  }

  @Override
  public void published(Actor by, UpdateId update, EditionNumber edition) {
    published.put(update, edition);
  }
}
