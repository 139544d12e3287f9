package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.gcmplan.datapack.internal.Tale.Voice;
import org.gcmplan.kernel.Actor;
import org.gcmplan.publication.Publication;
import org.gcmplan.publication.ReleaseOrder;
import org.gcmplan.updates.Approval;
import org.gcmplan.updates.Consolidation;
import org.gcmplan.updates.Consultation;
import org.gcmplan.updates.ConsultationOrder;
import org.gcmplan.updates.LegalReview;
import org.gcmplan.updates.PlanUpdates;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.WrittenOpinion;

/** Tells the story of one update by doing again what was done, day by day, in everybody's name. */
@Dependent
class StoryTeller {
  private static final LocalTime DRAFTED = LocalTime.of(9, 0);
  private static final LocalTime HANDED_IN = LocalTime.of(10, 30);
  private static final LocalTime SENT_OUT = LocalTime.of(14, 0);
  private static final LocalTime RECEIVED = LocalTime.of(10, 15);
  private static final LocalTime ANSWERED = LocalTime.of(9, 30);
  private static final LocalTime SUBMITTED = LocalTime.of(15, 0);
  private static final LocalTime CLEARED = LocalTime.of(16, 30);
  private static final LocalTime DECIDED = LocalTime.of(10, 0);
  private static final LocalTime PUBLISHED = LocalTime.of(15, 30);

  private static final String WHY_OTHERS_NOT =
      "Cơ quan được nêu trong nhiệm vụ mà không hỏi đã tham gia ý kiến khi soạn thảo";

  private final PlanUpdates updates;
  private final Consultation consultation;
  private final Consolidation consolidation;
  private final LegalReview legalReview;
  private final Approval approval;
  private final Publication publication;
  private final UpdateCatalogue catalogue;
  private final DeedTeller deeds;
  private final StoryTime time;

  @Inject
  StoryTeller(
      PlanUpdates updates,
      Consultation consultation,
      Consolidation consolidation,
      LegalReview legalReview,
      Approval approval,
      Publication publication,
      UpdateCatalogue catalogue,
      DeedTeller deeds,
      StoryTime time) {
    this.updates = updates;
    this.consultation = consultation;
    this.consolidation = consolidation;
    this.legalReview = legalReview;
    this.approval = approval;
    this.publication = publication;
    this.catalogue = catalogue;
    this.deeds = deeds;
    this.time = time;
  }

  void tell(Tale tale, Cast cast) {
    UpdateId update = draft(tale, cast.drafterOf(tale.draftedBy()));
    if (tale.reaches(UpdateStatus.CHECKING)) {
      handIn(tale, cast.drafterOf(tale.draftedBy()), update);
    }
    tale.opinionsDue().ifPresent(deadline -> review(tale, deadline, cast, update));
    deeds.tell(tale.deeds(), update, cast);
    tale.answeredOn()
        .ifPresent(day -> consolidate(tale.voices(), day, cast.standingOffice(), update));
    tale.submittedOn().ifPresent(day -> submit(day, cast.standingOffice(), update));
    if (tale.reaches(UpdateStatus.AWAITING_APPROVAL)) {
      tale.submittedOn().ifPresent(day -> reviewLegally(day, cast, update));
    }
    tale.decidedOn().ifPresent(day -> approve(day, cast.approver(), update));
    tale.release().ifPresent(order -> publish(order, cast.publisher(), update));
  }

  private UpdateId draft(Tale tale, Actor drafter) {
    AtomicReference<UpdateId> drafted = new AtomicReference<>();
    time.at(
        tale.draftedOn(),
        DRAFTED,
        () -> drafted.set(updates.draft(drafter, tale.draftedBy(), tale.proposal())));
    return drafted.get();
  }

  private void handIn(Tale tale, Actor drafter, UpdateId update) {
    time.at(
        tale.draftedOn(),
        HANDED_IN,
        () -> updates.submit(drafter, update, version(drafter, update)));
  }

  private void review(Tale tale, LocalDate deadline, Cast cast, UpdateId update) {
    time.at(
        tale.draftedOn(),
        SENT_OUT,
        () ->
            consultation.open(
                cast.standingOffice(),
                update,
                new ConsultationOrder(tale.consulted(), deadline, WHY_OTHERS_NOT)));
    tale.voices().stream()
        .filter(voice -> voice.opinion().isPresent())
        .sorted(Comparator.comparing(Voice::day))
        .forEach(voice -> time.at(voice.day(), RECEIVED, () -> record(voice, cast, update)));
  }

  private void record(Voice voice, Cast cast, UpdateId update) {
    Actor by = cast.focalPointOf(voice.body());
    if (voice.remarks().isEmpty()) {
      consultation.recordOpinion(by, update, voice.body(), voice.opinion().orElseThrow());
    } else {
      deeds.give(by, update, new WrittenOpinion(voice.opinion().orElseThrow(), voice.remarks()));
    }
  }

  private void consolidate(List<Voice> voices, LocalDate day, Actor office, UpdateId update) {
    time.at(
        day,
        ANSWERED,
        () ->
            voices.forEach(
                voice ->
                    voice
                        .answer()
                        .ifPresent(
                            answer -> consolidation.answer(office, update, voice.body(), answer))));
  }

  private void submit(LocalDate day, Actor office, UpdateId update) {
    time.at(day, SUBMITTED, () -> consolidation.submitForApproval(office, update));
  }

  /** Where the rules of that day ask for it. */
  private void reviewLegally(LocalDate day, Cast cast, UpdateId update) {
    time.at(
        day,
        CLEARED,
        () -> {
          if (catalogue.label(update).status() == UpdateStatus.LEGAL_REVIEW) {
            Actor reviewer = cast.legalReviewer();
            legalReview.clear(reviewer, update, version(reviewer, update), "");
          }
        });
  }

  private void approve(LocalDate day, Actor approver, UpdateId update) {
    time.at(day, DECIDED, () -> approval.approve(approver, update, version(approver, update)));
  }

  private void publish(ReleaseOrder order, Actor publisher, UpdateId update) {
    time.at(
        order.decidedOn(),
        PUBLISHED,
        () -> {
          publication.publish(publisher, update, version(publisher, update), order);
          deeds.accept();
        });
  }

  private long version(Actor reader, UpdateId update) {
    return catalogue.view(reader, update).version();
  }
}
