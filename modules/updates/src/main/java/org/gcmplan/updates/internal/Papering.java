package org.gcmplan.updates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.documents.Annex;
import org.gcmplan.documents.IssuedPaper;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.OutgoingPapers;
import org.gcmplan.documents.PaperOrder;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;
import org.gcmplan.updates.PaperSigning;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdatePaper;
import org.gcmplan.updates.UpdatePaperKey;
import org.gcmplan.updates.UpdatePapers;
import org.gcmplan.updates.UpdateView;

@ApplicationScoped
@Transactional
class Papering implements UpdatePapers {
  private final UpdateDesk desk;
  private final Coordinator coordinator;
  private final PaperWriter writer;
  private final ChangesAnnex changes;
  private final OutgoingPapers outgoing;
  private final PlanClock clock;

  @Inject
  Papering(
      UpdateDesk desk,
      Coordinator coordinator,
      PaperWriter writer,
      ChangesAnnex changes,
      OutgoingPapers outgoing,
      PlanClock clock) {
    this.desk = desk;
    this.coordinator = coordinator;
    this.writer = writer;
    this.changes = changes;
    this.outgoing = outgoing;
    this.clock = clock;
  }

  @Override
  public List<UpdatePaper> of(Actor reader, UpdateId update) {
    PlanUpdate found = desk.toRead(reader, update);
    PaperStage stage = new PaperStage(UpdateViews.view(found));
    List<IssuedPaper> issued = outgoing.of(reader, subject(update));
    boolean isDraftReader = isDraftReader(reader, found);
    boolean isOffice = reader.holds(Role.STANDING_OFFICE, coordinator.body());
    return stage.papers().stream()
        .map(key -> paper(stage, key, issued, isOffice))
        .filter(paper -> isDraftReader || paper.issued().isPresent())
        .toList();
  }

  @Override
  public boolean readsDrafts(Actor reader, UpdateId update) {
    return isDraftReader(reader, desk.toRead(reader, update));
  }

  @Override
  public OfficialDocument draft(Actor reader, UpdateId update, UpdatePaperKey paper) {
    PlanUpdate found = desk.toRead(reader, update);
    if (!isDraftReader(reader, found)) {
      throw new NotFound("paper", paper);
    }
    return written(found, paper, usualSigning(paper));
  }

  @Override
  public IssuedPaper issue(
      Actor person, UpdateId update, UpdatePaperKey paper, PaperSigning signing) {
    Actor by = desk.coordinating(person, Role.STANDING_OFFICE);
    PlanUpdate found = desk.toCoordinate(by, Role.STANDING_OFFICE, update);
    UpdateView view = UpdateViews.view(found);
    PaperStage stage = new PaperStage(view);
    OfficialDocument document = written(found, paper, signing);
    if (!stage.isTimeFor(paper.kind())) {
      throw new BusinessRuleViolation("updates.paper.notNow");
    }
    SigningRules.check(signing);
    return outgoing.issue(
        by, new PaperOrder(subject(update), stage.occasion(paper), signing.day(), document));
  }

  @Override
  public PaperSigning usualSigning(UpdatePaperKey paper) {
    return writer.usualSigning(paper.kind(), clock.today());
  }

  @Override
  public Annex changes(Actor reader, UpdateId update, String reference) {
    PlanUpdate found = desk.toRead(reader, update);
    if (!isDraftReader(reader, found)) {
      throw new NotFound("annex", update);
    }
    return changes.of(UpdateViews.view(found), clock.today(), reference);
  }

  private static UpdatePaper paper(
      PaperStage stage, UpdatePaperKey key, List<IssuedPaper> issued, boolean isOffice) {
    String occasion = stage.occasion(key);
    Optional<IssuedPaper> sent =
        issued.stream().filter(each -> each.occasion().equals(occasion)).findFirst();
    boolean issuable = sent.isEmpty() && stage.isTimeFor(key.kind()) && isOffice;
    return new UpdatePaper(key, sent, issuable);
  }

  private OfficialDocument written(PlanUpdate update, UpdatePaperKey paper, PaperSigning signing) {
    if (!new PaperStage(UpdateViews.view(update)).papers().contains(paper)) {
      throw new NotFound("paper", paper);
    }
    LocalDate day = signing.day();
    return writer.write(update, paper, day.isAfter(clock.today()) ? clock.today() : day, signing);
  }

  private boolean isDraftReader(Actor reader, PlanUpdate update) {
    Sight sight = desk.sightOf(reader);
    return sight.ofAllHandedIn() || sight.bodies().contains(update.draftedBy());
  }

  private static Subject subject(UpdateId update) {
    return new Subject(UpdateFiles.KIND, update.toString());
  }
}
