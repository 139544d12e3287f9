package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.updates.internal.AnUpdate.AGREED;
import static org.gcmplan.updates.internal.AnUpdate.A_REASON;
import static org.gcmplan.updates.internal.AnUpdate.IN_TWO_WEEKS;
import static org.gcmplan.updates.internal.AnUpdate.NOTED;
import static org.gcmplan.updates.internal.AnUpdate.late;
import static org.gcmplan.updates.internal.AnUpdate.signed;
import static org.gcmplan.updates.internal.Known.APPROVER;
import static org.gcmplan.updates.internal.Known.DRAFTER;
import static org.gcmplan.updates.internal.Known.FINANCE;
import static org.gcmplan.updates.internal.Known.FINANCE_FOCAL;
import static org.gcmplan.updates.internal.Known.PUBLISHER;
import static org.gcmplan.updates.internal.Known.SECURITY;
import static org.gcmplan.updates.internal.Known.STANDING_OFFICE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.updates.DeemedAgreed;
import org.gcmplan.updates.UpdateStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole table, state by act: what is not in it is refused and changes nothing. */
class WhatIsPossibleInEachStateTest {
  private static final EditionContent PLAN = new PlanInMemory().content();

  private static final Map<String, Consumer<PlanUpdate>> ACTS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("revise", u -> u.revise(Proposals.extension(), PLAN, signed(DRAFTER))),
              Map.entry("rebase", u -> u.rebase(PLAN, List.of(), signed(DRAFTER))),
              Map.entry("discard", PlanUpdate::mustBeDiscardable),
              Map.entry("submit", u -> u.submit(List.of(), signed(DRAFTER))),
              Map.entry("withdraw", u -> u.withdraw(A_REASON, signed(DRAFTER))),
              Map.entry(
                  "open consultation",
                  u ->
                      u.openConsultation(
                          List.of(SECURITY), IN_TWO_WEEKS, List.of(), signed(DRAFTER))),
              Map.entry(
                  "return as incomplete",
                  u -> u.giveBack(Act.RETURNED_INCOMPLETE, A_REASON, signed(STANDING_OFFICE))),
              Map.entry("remind", u -> u.remind(FINANCE, signed(Actor.SYSTEM))),
              Map.entry("give opinion", u -> u.recordOpinion(FINANCE, AGREED, late(FINANCE_FOCAL))),
              Map.entry(
                  "deem agreed",
                  u -> u.countSilence(FINANCE, new DeemedAgreed(), late(Actor.SYSTEM))),
              Map.entry("answer", u -> u.answer(FINANCE, NOTED, signed(STANDING_OFFICE))),
              Map.entry(
                  "return to drafter",
                  u -> u.giveBack(Act.RETURNED_TO_DRAFTER, A_REASON, signed(STANDING_OFFICE))),
              Map.entry(
                  "submit for approval",
                  u -> u.submitForApproval(List.of(), signed(STANDING_OFFICE))),
              Map.entry(
                  "send to legal review",
                  u -> u.sendToLegalReview(FINANCE, List.of(), signed(STANDING_OFFICE))),
              Map.entry("clear legally", u -> u.clearLegally(List.of(), signed(APPROVER))),
              Map.entry(
                  "return from legal review",
                  u -> u.giveBack(Act.RETURNED_FROM_LEGAL_REVIEW, A_REASON, signed(APPROVER))),
              Map.entry(
                  "ask again", u -> u.askSilent(IN_TWO_WEEKS, List.of(), signed(STANDING_OFFICE))),
              Map.entry(
                  "record an outside approval",
                  u ->
                      u.recordOutside(
                          Act.OUTSIDE_APPROVAL_RECORDED, List.of(), signed(STANDING_OFFICE))),
              Map.entry(
                  "record an outside refusal",
                  u ->
                      u.recordOutside(
                          Act.OUTSIDE_REFUSAL_RECORDED, List.of(), signed(STANDING_OFFICE))),
              Map.entry("approve", u -> u.decide(Act.APPROVED, List.of(), signed(APPROVER))),
              Map.entry(
                  "return for revision",
                  u -> u.decide(Act.RETURNED_FOR_REVISION, List.of(), signed(APPROVER))),
              Map.entry("refuse", u -> u.decide(Act.REFUSED, List.of(), signed(APPROVER))),
              Map.entry(
                  "return from publication",
                  u -> u.giveBack(Act.RETURNED_FROM_PUBLICATION, A_REASON, signed(PUBLISHER))),
              Map.entry("publish", u -> u.publish(new EditionNumber(2), signed(PUBLISHER)))));

  private static final Map<UpdateStatus, Set<String>> POSSIBLE =
      Map.of(
          UpdateStatus.DRAFT, Set.of("revise", "rebase", "discard", "submit"),
          UpdateStatus.CHECKING, Set.of("open consultation", "return as incomplete", "withdraw"),
          UpdateStatus.IN_REVIEW, Set.of("give opinion", "remind", "deem agreed", "withdraw"),
          UpdateStatus.CONSOLIDATING,
              Set.of(
                  "rebase",
                  "give opinion",
                  "answer",
                  "return to drafter",
                  "ask again",
                  "send to legal review",
                  "submit for approval",
                  "withdraw"),
          UpdateStatus.LEGAL_REVIEW,
              Set.of("clear legally", "return from legal review", "withdraw"),
          UpdateStatus.AWAITING_APPROVAL,
              Set.of(
                  "approve",
                  "return for revision",
                  "refuse",
                  "record an outside approval",
                  "record an outside refusal",
                  "withdraw"),
          UpdateStatus.AWAITING_PUBLICATION,
              Set.of("publish", "return from publication", "withdraw"),
          UpdateStatus.PUBLISHED, Set.of(),
          UpdateStatus.REFUSED, Set.of(),
          UpdateStatus.WITHDRAWN, Set.of());

  @ParameterizedTest
  @EnumSource(UpdateStatus.class)
  void onlyWhatTheTableSays(UpdateStatus status) {
    // In consolidation only a body whose silence was counted may still speak.
    Supplier<PlanUpdate> updates =
        status == UpdateStatus.CONSOLIDATING ? AnUpdate::withASilence : () -> AnUpdate.in(status);
    check(updates, POSSIBLE.get(status));
  }

  @Test
  void aDraftGivenBackIsWithdrawnAndNeverThrownAway() {
    check(AnUpdate::givenBack, Set.of("revise", "rebase", "submit", "withdraw"));
  }

  private static void check(Supplier<PlanUpdate> updates, Set<String> possible) {
    assertThat(ACTS.keySet()).containsAll(possible);
    ACTS.forEach(
        (name, act) -> {
          PlanUpdate update = updates.get();
          if (possible.contains(name)) {
            act.accept(update);
          } else {
            assertRefused(name, act, update);
          }
        });
  }

  private static void assertRefused(String name, Consumer<PlanUpdate> act, PlanUpdate update) {
    UpdateStatus status = update.course().status();
    int acts = update.course().history().size();

    assertThatThrownBy(() -> act.accept(update))
        .as("%s while %s", name, status)
        .isInstanceOf(BusinessRuleViolation.class);
    assertThat(update.course().status()).isEqualTo(status);
    assertThat(update.course().history()).hasSize(acts);
  }
}
