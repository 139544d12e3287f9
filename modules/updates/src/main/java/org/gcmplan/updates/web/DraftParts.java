package org.gcmplan.updates.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.ProposedChange;

/** A proposal taken apart into places that people change independently of each other. */
record DraftParts(Proposal proposal) {

  /** The change of each place of the plan, in the order of the proposal. */
  Map<String, ProposedChange> changes() {
    Map<String, ProposedChange> changes = new LinkedHashMap<>();
    proposal.changes().forEach(change -> changes.put(place(change), change));
    return changes;
  }

  Optional<ProposedChange> change(String place) {
    return Optional.ofNullable(changes().get(place));
  }

  static String place(ProposedChange change) {
    return change.task() + change.field().map(field -> " " + field).orElse("");
  }

  /** This one, with those places as in the other. */
  Proposal with(DraftParts other, Predicate<String> fromOther) {
    Proposal theirs = other.proposal;
    return new Proposal(
        fromOther.test("kind") ? theirs.kind() : proposal.kind(),
        text("title", proposal.title(), theirs.title(), fromOther),
        text("reason", proposal.reason(), theirs.reason(), fromOther),
        fromOther.test("legalBasis") ? theirs.legalBasis() : proposal.legalBasis(),
        changesWith(other, fromOther));
  }

  private List<ProposedChange> changesWith(DraftParts other, Predicate<String> fromOther) {
    Map<String, ProposedChange> theirs = other.changes();
    List<ProposedChange> merged = new ArrayList<>();
    changes()
        .forEach(
            (place, own) ->
                (fromOther.test(place) ? other.change(place) : Optional.of(own))
                    .ifPresent(merged::add));
    theirs.forEach(
        (place, change) -> {
          if (fromOther.test(place) && change(place).isEmpty()) {
            merged.add(change);
          }
        });
    return merged;
  }

  private static LocalizedText text(
      String part, LocalizedText own, LocalizedText theirs, Predicate<String> fromOther) {
    return new LocalizedText(
        fromOther.test(part + ".vi") ? theirs.vi() : own.vi(),
        fromOther.test(part + ".en") ? theirs.en() : own.en());
  }
}
