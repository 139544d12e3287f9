package org.gcmplan.updates.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Folded;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Clause;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.ProposedChange;
import org.gcmplan.updates.Settlement;
import org.gcmplan.updates.UpdateKind;

/** What an update says: its heading, its legal basis, its changes. */
class Content {
  private final Heading heading;
  private final List<String> legalBasis;
  private final List<ChangeLine> changes;

  Content(Heading heading, List<String> legalBasis, List<ChangeLine> changes) {
    this.heading = heading;
    this.legalBasis = legalBasis;
    this.changes = changes;
  }

  /** Writes everything anew; what stood before is read from the edition. */
  void write(PlanUpdate update, Proposal proposal, EditionContent edition) {
    heading.write(proposal);
    legalBasis.clear();
    legalBasis.addAll(citations(proposal));
    write(update, proposal.changes(), edition);
  }

  /** Goes on as settled, and reads what stood before from another edition. */
  void rebase(PlanUpdate update, EditionContent edition, List<Settlement> settlements) {
    Map<Integer, Settlement> settled =
        settlements.stream().collect(Collectors.toMap(Settlement::number, Function.identity()));
    List<ProposedChange> asked =
        changes.stream()
            .flatMap(line -> line.settledAs(Optional.ofNullable(settled.get(line.number()))))
            .toList();
    write(update, asked, edition);
  }

  private void write(PlanUpdate update, List<ProposedChange> asked, EditionContent edition) {
    heading.standOn(edition.number());
    while (changes.size() > asked.size()) {
      changes.remove(changes.size() - 1);
    }
    while (changes.size() < asked.size()) {
      changes.add(new ChangeLine(update, changes.size()));
    }
    for (int place = 0; place < asked.size(); place++) {
      ProposedChange change = asked.get(place);
      changes.get(place).write(change, before(change, edition));
    }
  }

  /** Gives a change another text; its task, field and operation stay. */
  void reword(Clause clause, FieldValue wording) {
    changes.stream()
        .filter(line -> !clause.isWhole() && clause.covers(line.change()))
        .findFirst()
        .orElseThrow(() -> new BusinessRuleViolation("updates.clauseGone"))
        .reword(wording);
  }

  private static FieldValue before(ProposedChange asked, EditionContent edition) {
    return asked.field().map(field -> edition.value(asked.task(), field)).orElse(FieldValue.EMPTY);
  }

  static List<String> citations(Proposal proposal) {
    return proposal.legalBasis().stream()
        .map(citation -> Normalizer.normalize(citation, Normalizer.Form.NFC).strip())
        .filter(citation -> !citation.isEmpty())
        .toList();
  }

  UpdateKind kind() {
    return heading.kind();
  }

  LocalizedText title() {
    return heading.title();
  }

  LocalizedText reason() {
    return heading.reason();
  }

  EditionNumber base() {
    return heading.base();
  }

  List<String> legalBasis() {
    return List.copyOf(legalBasis);
  }

  /** The changes, numbered from 1. */
  List<Change> changes() {
    return changes.stream().map(ChangeLine::change).toList();
  }

  /** The text in which a search looks for it. */
  String searchedAs(String reference) {
    return Folded.of(reference + " " + title().vi() + " " + title().en());
  }

  /** The SHA-256 that an approval is bound to. */
  String hash() {
    return ContentHash.of(this);
  }
}
