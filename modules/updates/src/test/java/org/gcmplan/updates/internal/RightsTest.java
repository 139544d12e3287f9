package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.updates.internal.AnUpdate.AGREED;
import static org.gcmplan.updates.internal.AnUpdate.NOTED;
import static org.gcmplan.updates.internal.Known.APPROVER;
import static org.gcmplan.updates.internal.Known.DRAFTER;
import static org.gcmplan.updates.internal.Known.FINANCE;
import static org.gcmplan.updates.internal.Known.FINANCE_FOCAL;
import static org.gcmplan.updates.internal.Known.FOREIGN;
import static org.gcmplan.updates.internal.Known.PUBLISHER;
import static org.gcmplan.updates.internal.Known.SECOND_DRAFTER;
import static org.gcmplan.updates.internal.Known.SECURITY;
import static org.gcmplan.updates.internal.Known.SECURITY_DRAFTER;
import static org.gcmplan.updates.internal.Known.SECURITY_FOCAL;
import static org.gcmplan.updates.internal.Known.STANDING_OFFICE;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Role;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RightsTest {
  private final Workplace at = new Workplace(Database.named("rights"));

  @AfterEach
  void leave() {
    at.close();
  }

  @Nested
  class ByRole {

    @Test
    void onlyADrafterOfTheBodyMayDraftForIt() {
      for (Actor other : List.of(SECURITY_DRAFTER, STANDING_OFFICE, APPROVER, Actor.SYSTEM)) {
        assertThatThrownBy(
                () -> at.run(() -> at.drafting.draft(other, FOREIGN, Proposals.extension())))
            .isInstanceOf(NotAllowed.class);
      }
    }

    @Test
    void whatADrafterMayNobodyElseMay() {
      assertOnlyRole(Role.DRAFTER, ofDrafters());
    }

    @Test
    void whatTheStandingOfficeMayNobodyElseMay() {
      assertOnlyRole(Role.STANDING_OFFICE, ofStandingOffice());
    }

    @Test
    void whatAnApproverMayNobodyElseMay() {
      assertOnlyRole(Role.APPROVER, ofApprovers());
    }

    @Test
    void whatAPublisherMayNobodyElseMay() {
      assertOnlyRole(Role.PUBLISHER, ofPublishers());
    }

    @Test
    void anotherDrafterOfTheSameBodyMayGoOn() {
      Journey journey = Journey.to(UpdateStatus.DRAFT, at);

      at.run(() -> at.drafting.submit(SECOND_DRAFTER, journey.id(), journey.version()));

      assertThat(journey.status()).isEqualTo(UpdateStatus.CHECKING);
    }

    private void assertOnlyRole(Role role, Map<String, BiConsumer<Actor, UpdateId>> acts) {
      // All of them may see the update; the right is what they lack.
      UpdateId update = Journey.to(UpdateStatus.CONSOLIDATING, at).id();
      List.of(DRAFTER, STANDING_OFFICE, APPROVER, PUBLISHER, SECURITY_FOCAL).stream()
          .filter(person -> !person.holds(role))
          .forEach(
              person ->
                  acts.forEach(
                      (name, act) ->
                          assertThatThrownBy(() -> at.run(() -> act.accept(person, update)))
                              .as("%s by %s", name, person.name())
                              .isInstanceOf(NotAllowed.class)));
    }
  }

  @Nested
  class ByBody {

    @Test
    void aFocalPointSpeaksForNobodyElse() {
      UpdateId update = Journey.to(UpdateStatus.IN_REVIEW, at).id();

      assertThatThrownBy(
              () ->
                  at.run(
                      () -> at.consulting.recordOpinion(SECURITY_FOCAL, update, FINANCE, AGREED)))
          .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aRoleInAnotherBodyIsNoRightHere() {
      UpdateId update = Journey.to(UpdateStatus.AWAITING_APPROVAL, at).id();
      Actor approverOfSecurity = Known.person("Lãnh đạo BCA", SECURITY, Role.APPROVER);

      assertThatThrownBy(() -> at.run(() -> at.deciding.approve(approverOfSecurity, update, 1)))
          .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aDrafterOfAnotherBodyDoesNotEvenKnowOfADraft() {
      UpdateId update = Journey.to(UpdateStatus.DRAFT, at).id();

      ofDrafters()
          .forEach(
              (name, act) ->
                  assertThatThrownBy(() -> at.run(() -> act.accept(SECURITY_DRAFTER, update)))
                      .as(name)
                      .isInstanceOf(NotFound.class));
    }
  }

  @Nested
  class OfTheSystem {

    @Test
    void isToRemindAndToDeemAgreed() {
      Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at);

      at.run(() -> at.consulting.remind(journey.id(), FINANCE));
      at.time.moveTo(AnUpdate.DEADLINE);
      at.run(() -> at.consulting.deemAgreed(journey.id(), FINANCE));

      assertThat(journey.view().opinions()).filteredOn(row -> row.opinion().isPresent()).hasSize(1);
    }

    @Test
    void isNothingElse() {
      UpdateId update = Journey.to(UpdateStatus.CONSOLIDATING, at).id();
      Map<String, BiConsumer<Actor, UpdateId>> acts = new TreeMap<>(ofDrafters());
      acts.putAll(ofStandingOffice());
      acts.putAll(ofApprovers());
      acts.putAll(ofPublishers());
      acts.put("opinion", (by, id) -> at.consulting.recordOpinion(by, id, FINANCE, AGREED));

      acts.forEach(
          (name, act) ->
              assertThatThrownBy(() -> at.run(() -> act.accept(Actor.SYSTEM, update)))
                  .as(name)
                  .isInstanceOfAny(NotFound.class, NotAllowed.class));
    }
  }

  @Nested
  class ToKnowOf {

    @Test
    void aDraftIsOfItsOwnBody() {
      assertSeen(UpdateStatus.DRAFT, DRAFTER, STANDING_OFFICE);
      assertUnseen(
          UpdateStatus.DRAFT, SECURITY_FOCAL, Known.AUDITOR, Known.LEADER, Known.ADMINISTRATOR);
    }

    @Test
    void anUpdateUnderWayIsOfThoseConcerned() {
      assertSeen(
          UpdateStatus.IN_REVIEW,
          DRAFTER,
          STANDING_OFFICE,
          SECURITY_FOCAL,
          FINANCE_FOCAL,
          Known.AUDITOR,
          Known.LEADER);
      assertUnseen(UpdateStatus.IN_REVIEW, Known.HOME_FOCAL, Known.ADMINISTRATOR);
    }

    @Test
    void anUpdateBeforeItsConsultationIsNotYetOfTheBodies() {
      assertUnseen(UpdateStatus.CHECKING, SECURITY_FOCAL, FINANCE_FOCAL);
    }

    @Test
    void anEndedUpdateIsOfEverybody() {
      assertSeen(UpdateStatus.PUBLISHED, Known.HOME_FOCAL, Known.ADMINISTRATOR);
      assertSeen(UpdateStatus.WITHDRAWN, Known.HOME_FOCAL);
    }

    @Test
    void aDraftGivenBackIsStillOfTheCoordinatorAndTheAuditor() {
      Journey journey = Journey.to(UpdateStatus.CONSOLIDATING, at);
      at.run(() -> at.consolidating.returnToDrafter(STANDING_OFFICE, journey.id(), "Bổ sung"));

      at.run(() -> at.catalogue.view(Known.AUDITOR, journey.id()));
      at.run(() -> at.catalogue.view(PUBLISHER, journey.id()));
      assertThatThrownBy(() -> at.run(() -> at.catalogue.view(FINANCE_FOCAL, journey.id())))
          .isInstanceOf(NotFound.class);
    }

    private void assertSeen(UpdateStatus status, Actor... readers) {
      UpdateId update = Journey.to(status, at).id();
      for (Actor reader : readers) {
        assertThat(at.call(() -> at.catalogue.view(reader, update)).row().id()).isEqualTo(update);
      }
    }

    private void assertUnseen(UpdateStatus status, Actor... readers) {
      UpdateId update = Journey.to(status, at).id();
      for (Actor reader : readers) {
        assertThatThrownBy(() -> at.run(() -> at.catalogue.view(reader, update)))
            .as(reader.name())
            .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> at.run(() -> at.catalogue.impact(reader, update)))
            .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> at.run(() -> at.catalogue.actions(reader, update)))
            .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> at.run(() -> at.catalogue.consultationProposal(reader, update)))
            .isInstanceOf(NotFound.class);
      }
    }
  }

  private Map<String, BiConsumer<Actor, UpdateId>> ofDrafters() {
    return Map.of(
        "revise", (by, id) -> at.drafting.revise(by, id, 1, Proposals.extension()),
        "submit", (by, id) -> at.drafting.submit(by, id, 1),
        "withdraw", (by, id) -> at.drafting.withdraw(by, id, "Lý do"),
        "discard", (by, id) -> at.drafting.discard(by, id));
  }

  private Map<String, BiConsumer<Actor, UpdateId>> ofStandingOffice() {
    return Map.of(
        "open", (by, id) -> at.consulting.open(by, id, List.of(FINANCE), Journey.IN_TWO_WEEKS),
        "return incomplete", (by, id) -> at.consulting.returnIncomplete(by, id, "Lý do"),
        "answer", (by, id) -> at.consolidating.answer(by, id, FINANCE, NOTED),
        "return to drafter", (by, id) -> at.consolidating.returnToDrafter(by, id, "Lý do"),
        "submit for approval", (by, id) -> at.consolidating.submitForApproval(by, id));
  }

  private Map<String, BiConsumer<Actor, UpdateId>> ofApprovers() {
    return Map.of(
        "approve", (by, id) -> at.deciding.approve(by, id, 1),
        "return for revision", (by, id) -> at.deciding.returnForRevision(by, id, 1, "Lý do"),
        "refuse", (by, id) -> at.deciding.refuse(by, id, 1, "Lý do"));
  }

  private Map<String, BiConsumer<Actor, UpdateId>> ofPublishers() {
    return Map.of(
        "take", (by, id) -> at.handingOver.take(by, id, 1),
        "published", (by, id) -> at.handingOver.published(by, id, new EditionNumber(2)));
  }
}
