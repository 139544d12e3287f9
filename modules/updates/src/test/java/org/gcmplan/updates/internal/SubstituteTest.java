package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gcmplan.updates.internal.Known.APPROVER;
import static org.gcmplan.updates.internal.Known.DRAFTER;
import static org.gcmplan.updates.internal.Known.FINANCE;
import static org.gcmplan.updates.internal.Known.FINANCE_FOCAL;
import static org.gcmplan.updates.internal.Known.FOREIGN;
import static org.gcmplan.updates.internal.Known.PUBLISHER;
import static org.gcmplan.updates.internal.Known.SECURITY;
import static org.gcmplan.updates.internal.Known.SECURITY_FOCAL;
import static org.gcmplan.updates.internal.Known.STANDING_OFFICE;
import static org.gcmplan.updates.internal.Violations.violating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LentGrant;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Principal;
import org.gcmplan.kernel.Role;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.updates.HistoryEntry;
import org.gcmplan.updates.OpenAction;
import org.gcmplan.updates.OpinionRow;
import org.gcmplan.updates.RebaseOrder;
import org.gcmplan.updates.UpdateAction;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SubstituteTest {
  private static final UUID SUBSTITUTE = new UUID(8, 1);
  private static final UUID ANOTHER = new UUID(8, 2);

  private final Workplace at = new Workplace(Database.named("substitute"));

  @AfterEach
  void leave() {
    at.close();
  }

  @Test
  void everyActOfASubstituteCarriesBothNames() {
    Actor office = substituteFor(DRAFTER, STANDING_OFFICE, SECURITY_FOCAL, FINANCE_FOCAL);
    UpdateId id = at.call(() -> at.drafting.draft(office, FOREIGN, Proposals.extension()));
    at.run(() -> at.drafting.revise(office, id, version(id), Proposals.extension()));
    at.run(
        () ->
            at.rebasing.rebase(
                office, id, new RebaseOrder(version(id), new EditionNumber(1), List.of())));
    at.run(() -> at.drafting.submit(office, id, version(id)));
    at.run(() -> at.consulting.returnIncomplete(office, id, "Thiếu"));
    at.run(() -> at.drafting.submit(office, id, version(id)));
    at.run(() -> at.consulting.open(office, id, List.of(SECURITY, FINANCE), Journey.IN_TWO_WEEKS));
    at.run(() -> at.consulting.recordOpinion(office, id, SECURITY, AnUpdate.AGREED));
    at.run(() -> at.consulting.recordOpinion(office, id, FINANCE, AnUpdate.AGREED));
    at.run(() -> at.consolidating.answer(office, id, FINANCE, AnUpdate.NOTED));
    at.run(() -> at.consolidating.submitForApproval(office, id));
    at.run(() -> at.deciding.returnForRevision(forApprover(), id, version(id), "Chưa rõ"));
    at.run(() -> at.consolidating.submitForApproval(office, id));
    at.run(() -> at.deciding.approve(forApprover(), id, version(id)));
    at.run(() -> at.handingOver.published(substituteFor(PUBLISHER), id, new EditionNumber(2)));

    assertThat(at.events)
        .hasSizeGreaterThanOrEqualTo(15)
        .allSatisfy(SubstituteTest::carriesBothNames);
    assertThat(history(id)).noneMatch(entry -> entry.onBehalfOf().isEmpty());
    assertThat(history(id))
        .filteredOn(entry -> entry.act().equals("APPROVED"))
        .extracting(HistoryEntry::name, HistoryEntry::onBehalfOf)
        .containsExactly(tuple("Người thay", APPROVER.name()));
    assertThat(at.call(() -> at.catalogue.view(DRAFTER, id)).opinions())
        .extracting(OpinionRow::givenBy, OpinionRow::givenOnBehalfOf)
        .contains(
            tuple("Người thay", SECURITY_FOCAL.name()), tuple("Người thay", FINANCE_FOCAL.name()));
  }

  @Test
  void anActInOnesOwnRightNamesNobodyElse() {
    Journey journey = Journey.to(UpdateStatus.AWAITING_APPROVAL, at);
    Actor both = with(SUBSTITUTE, APPROVER.grants(), List.of(Known.SECOND_APPROVER));

    at.run(() -> at.deciding.approve(both, journey.id(), journey.version()));

    assertThat(history(journey.id())).allMatch(entry -> entry.onBehalfOf().isEmpty());
  }

  @Nested
  class FourEyes {

    @Test
    void aSubstituteDoesNotDecideOnWhatThePrincipalDrafted() {
      Actor chief = Known.person("Vừa soạn vừa duyệt", FOREIGN, Role.DRAFTER, Role.APPROVER);
      Journey journey = revisedBy(chief);

      assertRefused(substituteFor(chief), journey);
    }

    @Test
    void norOnWhatTheyDraftedThemselves() {
      Actor substitute = with(SUBSTITUTE, DRAFTER.grants(), List.of(APPROVER));
      Journey journey = revisedBy(substitute);

      assertRefused(substitute, journey);
      assertThat(blockersOfApproval(substitute, journey.id())).contains("updates.ownUpdate");
    }

    @Test
    void norDoesThePrincipalOnWhatTheSubstituteDraftedInTheirName() {
      Actor chief = Known.person("Vừa soạn vừa duyệt", FOREIGN, Role.DRAFTER, Role.APPROVER);
      Journey journey = revisedBy(substituteFor(chief));

      assertRefused(chief, journey);
    }

    @Test
    void butOnWhatOthersDraftedTheyDo() {
      Journey journey = Journey.to(UpdateStatus.AWAITING_APPROVAL, at);

      assertThat(blockersOfApproval(forApprover(), journey.id())).isEmpty();
      at.run(() -> at.deciding.approve(forApprover(), journey.id(), journey.version()));
      assertThat(journey.status()).isEqualTo(UpdateStatus.AWAITING_PUBLICATION);
    }

    private Journey revisedBy(Actor author) {
      Journey journey = Journey.to(UpdateStatus.DRAFT, at);
      at.run(
          () -> at.drafting.revise(author, journey.id(), journey.version(), Proposals.extension()));
      return journey.submit().open().agree().submitForApproval();
    }

    private void assertRefused(Actor by, Journey journey) {
      assertThatThrownBy(
              () -> at.run(() -> at.deciding.approve(by, journey.id(), journey.version())))
          .isInstanceOf(NotAllowed.class)
          .satisfies(violating("updates.ownUpdate"));
    }

    private List<String> blockersOfApproval(Actor actor, UpdateId id) {
      return at.call(() -> at.catalogue.actions(actor, id)).stream()
          .filter(action -> action.action() == UpdateAction.APPROVE)
          .map(OpenAction::blockers)
          .flatMap(List::stream)
          .map(problem -> problem.key())
          .toList();
    }
  }

  private static void carriesBothNames(DomainEvent event) {
    assertThat(event.by().account()).as(event.toString()).isIn(SUBSTITUTE, ANOTHER);
    assertThat(event.by().onBehalfOf()).as(event.toString()).isPresent();
  }

  private long version(UpdateId id) {
    return at.catalogue.view(DRAFTER, id).version();
  }

  private List<HistoryEntry> history(UpdateId id) {
    return at.call(() -> at.catalogue.view(DRAFTER, id)).history();
  }

  private static Actor forApprover() {
    return with(ANOTHER, Set.of(), List.of(APPROVER));
  }

  private static Actor substituteFor(Actor... principals) {
    return with(SUBSTITUTE, Set.of(), List.of(principals));
  }

  private static Actor with(UUID account, Set<Grant> own, List<Actor> principals) {
    var lent = principals.stream().flatMap(SubstituteTest::lentBy).toList();
    return new Actor(account, Known.both("Người thay"), FOREIGN, own, lent, Optional.empty());
  }

  private static Stream<LentGrant> lentBy(Actor principal) {
    var holder = new Principal(principal.account(), principal.names());
    return principal.grants().stream().map(right -> new LentGrant(right, holder));
  }
}
