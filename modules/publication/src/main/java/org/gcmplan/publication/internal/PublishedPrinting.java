package org.gcmplan.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.documents.Download;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.documents.Renditions;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Subject;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.publication.Editions;
import org.gcmplan.publication.PublishedPapers;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdatePapers;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.UpdateView;

@ApplicationScoped
@Transactional
class PublishedPrinting implements PublishedPapers {
  private static final Set<UpdateStatus> TO_BE_DECIDED =
      EnumSet.of(UpdateStatus.AWAITING_APPROVAL, UpdateStatus.AWAITING_PUBLICATION);

  private final Editions editions;
  private final UpdateCatalogue updates;
  private final UpdatePapers papers;
  private final PublishedWriter writer;
  private final Renditions renditions;

  @Inject
  PublishedPrinting(
      Editions editions,
      UpdateCatalogue updates,
      UpdatePapers papers,
      PublishedWriter writer,
      Renditions renditions) {
    this.editions = editions;
    this.updates = updates;
    this.papers = papers;
    this.writer = writer;
    this.renditions = renditions;
  }

  @Override
  public Download plan(EditionNumber edition, Language language, PaperForm form) {
    EditionRow row = found(edition);
    return renditions.of(
        subject(row),
        "plan-" + row.number() + "-" + language.tag(),
        form,
        () -> writer.plan(editions.edition(edition), language));
  }

  @Override
  public Download decision(EditionNumber edition, PaperForm form) {
    EditionRow row = found(edition);
    UpdateId update = row.update().orElseThrow(() -> new NotFound("decision of edition", edition));
    return renditions.of(
        subject(row),
        "decision-" + row.number(),
        form,
        () ->
            writer.decision(
                row,
                updates.view(Actor.SYSTEM, update),
                editions.compare(new EditionNumber(edition.value() - 1), edition)));
  }

  @Override
  public Optional<EditionRow> madeBy(UpdateId update) {
    return editions.all().stream()
        .filter(row -> row.update().equals(Optional.of(update)))
        .findFirst();
  }

  @Override
  public OfficialDocument draftDecision(Actor reader, UpdateId update) {
    UpdateView view = updates.view(reader, update);
    if (!TO_BE_DECIDED.contains(view.row().status())) {
      throw new NotFound("draft decision", update);
    }
    return writer.draft(view, papers.changes(reader, update, "(Kèm theo Quyết định)"));
  }

  private EditionRow found(EditionNumber number) {
    return editions.all().stream()
        .filter(row -> row.number().equals(number))
        .findFirst()
        .orElseThrow(() -> new NotFound("edition", number));
  }

  // By its seal too: what a rolled-back publication left is never taken for what came later.
  private static Subject subject(EditionRow row) {
    return new Subject("edition", row.number() + "/" + row.seal());
  }
}
