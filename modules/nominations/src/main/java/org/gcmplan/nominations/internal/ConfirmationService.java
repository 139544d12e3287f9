package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.Confirmations;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.NominationStep;

@ApplicationScoped
@Transactional
class ConfirmationService implements Confirmations {
  private final NominationRepository nominations;
  private final NominationSight sight;
  private final AwardDesk desk;
  private final NominationCourse course;
  private final Gate gate;

  @Inject
  ConfirmationService(
      NominationRepository nominations,
      NominationSight sight,
      AwardDesk desk,
      NominationCourse course,
      Gate gate) {
    this.nominations = nominations;
    this.sight = sight;
    this.desk = desk;
    this.course = course;
    this.gate = gate;
  }

  @Override
  public void confirm(Actor person, NominationId id) {
    NominationEntry nomination = seen(person, id);
    Actor by = desk.head(person, nomination.proposing());
    course.mayStep(nomination, NominationStep.CONFIRM);
    obstacle(by, nomination)
        .ifPresent(
            key -> {
              throw new BusinessRuleViolation(key);
            });
    gate.beforeSending(nomination);
    nomination.confirmed(ActedBy.of(by));
    course.step(by, nomination, NominationStep.CONFIRM, "");
  }

  @Override
  public void sendBack(Actor person, NominationId id, String reason) {
    NominationEntry nomination = seen(person, id);
    Actor by = desk.head(person, nomination.proposing());
    course.step(
        by, nomination, NominationStep.SEND_BACK, CallWords.required("reason", reason));
  }

  @Override
  public Optional<String> obstacle(Actor person, NominationId id) {
    NominationEntry nomination = seen(person, id);
    return obstacle(person.exercising(Role.PROPOSING_HEAD, nomination.proposing()), nomination);
  }

  private static Optional<String> obstacle(Actor by, NominationEntry nomination) {
    Nominee nominee = Nominee.of(nomination.facts().recipient());
    if (nomination.proposers().wroteIt(by)) {
      return Optional.of("nominations.confirm.wroteIt");
    }
    if (nominee.is(by)) {
      return Optional.of("nominations.notOneself");
    }
    return nominee.isHeadedBy(by)
        ? Optional.of("nominations.confirm.headOfUnit")
        : Optional.empty();
  }

  private NominationEntry seen(Actor person, NominationId id) {
    return sight.seen(person, nominations.find(id), id);
  }
}
