package org.gcmplan.nominations.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gcmplan.council.CouncilId;
import org.gcmplan.council.Secrecy;
import org.gcmplan.council.SittingEnded;
import org.gcmplan.council.SittingTime;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.CallStage;
import org.gcmplan.nominations.CallState;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.NominationState;
import org.gcmplan.nominations.NominationStep;
import org.gcmplan.nominations.SittingProposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How far a call has come follows from its nominations, until it is settled or concluded. */
class WayOfCallTest {
  private static final LocalDate DAY = LocalDate.of(2025, 10, 20);
  private static final LocalDate CLOSED = LocalDate.of(2025, 11, 20);
  private static final LocalDate LATER = LocalDate.of(2025, 12, 10);
  private static final Actor OFFICE = NominationsOnH2.OFFICE;
  private static final Actor MINISTER =
      NominationsOnH2.person("Bộ trưởng", Role.MINISTER, BodiesOnPaper.MOFA);
  private static final SittingProposal PROPOSAL =
      new SittingProposal(
          new CouncilId(UUID.randomUUID()),
          new LocalizedText("Họp", "Meeting"),
          SittingTime.meeting(LocalDate.of(2025, 12, 1), "Hà Nội"),
          Secrecy.SECRET);

  private final NominationsOnH2 house = new NominationsOnH2();
  private final CallId call = house.openCall();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void fromTakingNominationsToTheArchive() {
    assertThat(stage(DAY)).isEqualTo(CallStage.TAKING);
    NominationId id = eligible("Phòng Một");
    assertThat(stage(CLOSED)).isEqualTo(CallStage.PRESENTING);
    layBefore(id);
    assertThat(stage(CLOSED)).isEqualTo(CallStage.IN_COUNCIL);
    votedFor(id);
    assertThat(stage(LATER)).isEqualTo(CallStage.SUBMITTING);
    house.on(LATER, () -> house.shortlists.submit(OFFICE, call));
    assertThat(stage(LATER)).isEqualTo(CallStage.DECIDING);
    house.on(LATER, () -> house.shortlists.award(MINISTER, call, LATER));
    assertThat(stage(LATER)).isEqualTo(CallStage.CEREMONY);
    assertThat(house.stages.underWay()).containsEntry(call, CallStage.CEREMONY);
    house.does(LATER, () -> house.ending.handedOver(OFFICE, call, LATER));
    assertThat(stage(LATER)).isEqualTo(CallStage.ARCHIVING);
    house.does(LATER, () -> house.ending.archive(OFFICE, call));

    assertThat(stage(LATER)).isEqualTo(CallStage.SETTLED);
    assertThat(house.stages.underWay()).isEmpty();
  }

  @Test
  void aCeremonyIsHeldAfterTheDecisionAndNotInTheFuture() {
    refused("notDecided", () -> house.ending.handedOver(OFFICE, call, LATER));
    awarded();

    refused("handedOverBetween", () -> house.ending.handedOver(OFFICE, call, LATER.minusDays(1)));
    house.does(
        LATER,
        () ->
            refused(
                "handedOverBetween",
                () -> house.ending.handedOver(OFFICE, call, LATER.plusDays(1))));
    refused("notHandedOver", () -> house.ending.archive(OFFICE, call));
    refused("notAllowed", () -> house.ending.handedOver(MINISTER, call, LATER));
  }

  @Test
  void whatIsStillOpenKeepsItFromBeingArchivedOrConcluded() {
    house.received(DAY, call, BodiesOnPaper.POLICE, ProposingTest.facts("Phòng Bốn"));
    awarded();
    house.does(LATER, () -> house.ending.handedOver(OFFICE, call, LATER));

    refused("stillOpen", () -> house.ending.archive(OFFICE, call));
  }

  @Test
  void withNothingToConsiderItIsConcludedWithAReason() {
    NominationId id = eligible("Phòng Một");
    refused("stillOpen", () -> house.ending.conclude(OFFICE, call, "Không có ai"));
    house.does(
        DAY,
        () -> house.nominations.withdraw(NominationsOnH2.nominator(BodiesOnPaper.POLICE), id, "x"));
    refused("reason", () -> house.ending.conclude(OFFICE, call, " "));
    house.does(DAY, () -> house.ending.conclude(OFFICE, call, "Không có ai"));

    assertThat(stage(DAY)).isEqualTo(CallStage.CONCLUDED);
    assertThat(house.callCatalogue.get(MINISTER, call).state()).isEqualTo(CallState.CONCLUDED);
    refused("notOpen", () -> house.calls.extend(OFFICE, call, LATER, "x"));
  }

  @Test
  void theMinisterHasOneListAtATime() {
    NominationId first = eligible("Phòng Một");
    NominationId second = eligible("Phòng Hai");
    layBefore(first);
    votedFor(first);
    house.on(CLOSED, () -> house.shortlists.submit(OFFICE, call));

    refused("withMinister", () -> layBefore(second));
  }

  @Test
  void whatASittingLeavesUndecidedMayBeLaidBeforeAnother() {
    NominationId decided = eligible("Phòng Một");
    NominationId left = eligible("Phòng Hai");
    house.on(CLOSED, () -> house.shortlists.layBefore(OFFICE, call, PROPOSAL, list(decided, left)));
    votedFor(decided);
    house.council.agenda.clear();
    house.does(
        CLOSED,
        () -> house.leaving.ended(new SittingEnded(OFFICE, Instant.EPOCH, CouncilOnPaper.SITTING)));

    assertThat(house.catalogue.get(OFFICE, left).state()).isEqualTo(NominationState.ELIGIBLE);
    assertThat(house.catalogue.get(OFFICE, decided).state()).isEqualTo(NominationState.CLEARED);
    layBefore(left);
    assertThat(stage(CLOSED)).isEqualTo(CallStage.IN_COUNCIL);
  }

  @Test
  void whatStaysOnTheAgendaStaysBeforeTheCouncil() {
    NominationId id = eligible("Phòng Một");
    layBefore(id);
    house.does(
        CLOSED,
        () -> house.leaving.ended(new SittingEnded(OFFICE, Instant.EPOCH, CouncilOnPaper.SITTING)));

    assertThat(house.catalogue.get(OFFICE, id).state()).isEqualTo(NominationState.IN_COUNCIL);
    assertThat(NominationStep.LEAVE_COUNCIL.leadsFrom(NominationState.IN_COUNCIL)).isTrue();
  }

  private void awarded() {
    NominationId id = eligible("Phòng Một");
    layBefore(id);
    votedFor(id);
    house.on(LATER, () -> house.shortlists.submit(OFFICE, call));
    house.on(LATER, () -> house.shortlists.award(MINISTER, call, LATER));
  }

  private NominationId eligible(String name) {
    NominationId id = house.received(DAY, call, BodiesOnPaper.POLICE, ProposingTest.facts(name));
    house.does(DAY, () -> house.appraisals.findEligible(OFFICE, id));
    return id;
  }

  private void layBefore(NominationId id) {
    house.on(CLOSED, () -> house.shortlists.layBefore(OFFICE, call, PROPOSAL, list(id)));
  }

  private void votedFor(NominationId id) {
    house.does(CLOSED, () -> house.following.decided(house.council.votes(id.subject(), 9, 0)));
  }

  private CallStage stage(LocalDate day) {
    return house.on(day, () -> house.stages.of(call));
  }

  private static List<NominationId> list(NominationId... ids) {
    return List.of(ids);
  }

  private static void refused(String key, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining(key);
  }
}
