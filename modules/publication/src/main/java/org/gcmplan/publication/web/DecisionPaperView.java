package org.gcmplan.publication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.publication.PublishedPapers;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdatePapers;
import org.gcmplan.updates.UpdateStatus;

/** The decision on an update, among its papers. */
@Named
@RequestScoped
public class DecisionPaperView {
  private static final Set<UpdateStatus> TO_BE_DECIDED =
      EnumSet.of(UpdateStatus.AWAITING_APPROVAL, UpdateStatus.AWAITING_PUBLICATION);

  @Inject PublishedPapers published;
  @Inject UpdateCatalogue updates;
  @Inject UpdatePapers papers;
  @Inject CurrentActor reader;

  public Optional<EditionRow> edition(String update) {
    return published.madeBy(UpdateId.parse(update));
  }

  /** Whether the reader may read it as a draft: as with the other papers. */
  public boolean isDraft(String update) {
    UpdateId id = UpdateId.parse(update);
    return TO_BE_DECIDED.contains(updates.view(reader.get(), id).row().status())
        && papers.readsDrafts(reader.get(), id);
  }
}
