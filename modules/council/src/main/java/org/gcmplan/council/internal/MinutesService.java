package org.gcmplan.council.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.UUID;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.council.CouncilMinutes;
import org.gcmplan.council.CustodianPart;
import org.gcmplan.council.MinutesApproved;
import org.gcmplan.council.SittingId;
import org.gcmplan.council.SittingState;
import org.gcmplan.documents.Download;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.documents.Renditions;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;

@ApplicationScoped
@Transactional
class MinutesService implements CouncilMinutes {
  private static final int LONGEST = 10_000;

  private final SittingRepository sittings;
  private final CouncilDesk desk;
  private final Rolls rolls;
  private final RoomViews rooms;
  private final AgencyDirectory agencies;
  private final Renditions renditions;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  MinutesService(
      SittingRepository sittings,
      CouncilDesk desk,
      Rolls rolls,
      RoomViews rooms,
      AgencyDirectory agencies,
      Renditions renditions,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.sittings = sittings;
    this.desk = desk;
    this.rolls = rolls;
    this.rooms = rooms;
    this.agencies = agencies;
    this.renditions = renditions;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public OfficialDocument draft(Actor reader, SittingId id, Language language) {
    return written(desk.toRead(reader, id), language);
  }

  private OfficialDocument written(SittingEntry sitting, Language language) {
    return new MinutesPaper(
            rooms.room(sitting),
            new MinutesPaper.SittingMoments(sitting.openedAt(), sitting.endedAt()),
            new MinutesWords(language, clock.getZone()))
        .write(bodyName(rooms.room(sitting).council().body(), language));
  }

  private String bodyName(BodyId body, Language language) {
    return agencies
        .find(new AgencyId(body.id()))
        .map(agency -> agency.name().in(language))
        .orElse("");
  }

  @Override
  public void note(Actor by, SittingId id, String remarks) {
    SittingEntry sitting = desk.toAct(by, id);
    if (!rolls.of(sitting).hasSecretary(by.account())) {
      throw new NotAllowed("council.notSecretary");
    }
    mustBeUnapproved(sitting);
    String words = Normalizer.normalize(remarks, Normalizer.Form.NFC).strip();
    if (words.length() > LONGEST) {
      throw SittingRules.refused("remarks", "council.tooLong", LONGEST);
    }
    sitting.note(words);
  }

  private void mustBeUnapproved(SittingEntry sitting) {
    if (!sittings.approvals(sitting.id()).isEmpty()) {
      throw new BusinessRuleViolation("council.minutes.approvedAlready");
    }
  }

  @Override
  public void approve(Actor by, SittingId id) {
    SittingEntry sitting = desk.toAct(by, id);
    sitting.mustBe(SittingState.ENDED, "council.minutes.notEnded");
    CustodianPart part = partOf(by.account(), sitting);
    boolean given =
        sittings.approvals(id).stream().anyMatch(approval -> approval.shown().part() == part);
    if (given) {
      throw new BusinessRuleViolation("council.minutes.approvedAlready");
    }
    String sha256 = Sealing.sha256(written(sitting, Language.VI).body().toString());
    ApprovalEntry approval = new ApprovalEntry(id, part, by, clock.instant());
    approval.of(sha256);
    sittings.add(approval);
    events.fire(new MinutesApproved(by, clock.instant(), id, part, by.name(), sha256));
    if (isFinal(id)) {
      for (Language language : Language.values()) {
        for (PaperForm form : PaperForm.values()) {
          kept(sitting, language, form);
        }
      }
    }
  }

  /** A sitting that has ended has nobody in its room: the chair or a vice-chair in person. */
  private CustodianPart partOf(UUID person, SittingEntry sitting) {
    Roll roll = rolls.of(sitting);
    if (roll.hasSecretary(person)) {
      return CustodianPart.SECRETARY;
    }
    if (roll.mayPreside(person)) {
      return CustodianPart.CHAIR;
    }
    throw new NotAllowed("council.notCustodian");
  }

  private boolean isFinal(SittingId id) {
    return sittings.approvals(id).size() == CustodianPart.values().length;
  }

  @Override
  public Download file(Actor reader, SittingId id, Language language, PaperForm form) {
    SittingEntry sitting = desk.toRead(reader, id);
    if (!isFinal(id)) {
      throw new NotFound("minutes", id);
    }
    return kept(sitting, language, form);
  }

  private Download kept(SittingEntry sitting, Language language, PaperForm form) {
    return renditions.of(
        Authorities.subject(sitting),
        "minutes-" + language.tag(),
        form,
        () -> written(sitting, language));
  }
}
