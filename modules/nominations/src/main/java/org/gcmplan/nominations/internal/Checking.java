package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.nominations.Doubt;
import org.gcmplan.nominations.DoubtJustified;
import org.gcmplan.nominations.DoubtKind;
import org.gcmplan.nominations.DoubtWeight;
import org.gcmplan.nominations.Justification;
import org.gcmplan.nominations.NominationChecks;
import org.gcmplan.nominations.NominationId;

@ApplicationScoped
@Transactional
class Checking implements NominationChecks {
  private final NominationRepository nominations;
  private final NominationSight sight;
  private final AwardDesk desk;
  private final DoubtBook book;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  Checking(
      NominationRepository nominations,
      NominationSight sight,
      AwardDesk desk,
      DoubtBook book,
      Event<DomainEvent> events,
      PlanClock clock) {
    this.nominations = nominations;
    this.sight = sight;
    this.desk = desk;
    this.book = book;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public List<Doubt> of(Actor reader, NominationId id) {
    return book.about(sight.seen(reader, nominations.find(id), id));
  }

  @Override
  public void justify(
      Actor person, NominationId id, DoubtKind kind, String reference, String reason) {
    NominationEntry nomination = sight.seen(person, nominations.find(id), id);
    Actor by = speaker(person, nomination);
    String words = CallWords.required("reason", reason);
    Doubt doubt =
        book.about(nomination).stream()
            .filter(each -> each.kind() == kind && each.reference().equals(reference))
            .findFirst()
            .orElseThrow(() -> new BusinessRuleViolation("nominations.doubt.gone"));
    if (doubt.weight() != DoubtWeight.WARN) {
      throw new BusinessRuleViolation("nominations.doubt.notToJustify");
    }
    Justification said =
        new Justification(words, ActedBy.of(by).shown(), clock.today());
    nominations.justifications(id).stream()
        .filter(each -> each.isOf(doubt))
        .findFirst()
        .ifPresentOrElse(
            each -> each.say(said),
            () -> nominations.add(new JustificationEntry(id, doubt, said)));
    events.fire(new DoubtJustified(by, clock.instant(), id, kind, reference, words));
  }

  /** The proposing body while the nomination is with it, the standing body while it checks. */
  private Actor speaker(Actor person, NominationEntry nomination) {
    return switch (nomination.state()) {
      case DRAFT, RETURNED, SUPPLEMENT_ASKED ->
          desk.nominating(person, nomination.proposing());
      case RECEIVED -> desk.office(person);
      default -> throw new BusinessRuleViolation("nominations.doubt.notNow", nomination.number());
    };
  }
}
