package org.gcmplan.updates.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gcmplan.kernel.Language;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.ProposedChange;

/** Compares what two people made of one draft with what stood before both, place by place. */
final class Differences {
  private final Wording wording;
  private final Language language;
  private final DraftParts base;
  private final DraftParts mine;
  private final DraftParts theirs;

  Differences(Wording wording, Language language, Proposal base, Proposal mine, Proposal theirs) {
    this.wording = wording;
    this.language = language;
    this.base = new DraftParts(base);
    this.mine = new DraftParts(mine);
    this.theirs = new DraftParts(theirs);
  }

  List<Difference> all() {
    return Stream.concat(
            Stream.of(
                    part("kind", proposal -> wording.kind(proposal.kind())),
                    part("title.vi", proposal -> proposal.title().vi()),
                    part("title.en", proposal -> proposal.title().en()),
                    part("reason.vi", proposal -> proposal.reason().vi()),
                    part("reason.en", proposal -> proposal.reason().en()),
                    part("legalBasis", proposal -> String.join("\n", proposal.legalBasis())))
                .flatMap(Optional::stream),
            places().stream().map(this::change).flatMap(Optional::stream))
        .toList();
  }

  private Optional<Difference> part(String part, Function<Proposal, String> words) {
    String own = words.apply(mine.proposal());
    String other = words.apply(theirs.proposal());
    String before = words.apply(base.proposal());
    return own.equals(other)
        ? Optional.empty()
        : Optional.of(
            new Difference(part, part, "", before, own, other, touched(before, own, other)));
  }

  private Set<String> places() {
    Set<String> places = new LinkedHashSet<>(mine.changes().keySet());
    places.addAll(theirs.changes().keySet());
    return places;
  }

  private Optional<Difference> change(String place) {
    Optional<ProposedChange> own = mine.change(place);
    Optional<ProposedChange> other = theirs.change(place);
    Optional<ProposedChange> before = base.change(place);
    return own.equals(other)
        ? Optional.empty()
        : Optional.of(
            new Difference(
                place,
                "",
                label(own.or(() -> other).orElseThrow()),
                words(before),
                words(own),
                words(other),
                touched(before, own, other)));
  }

  private static Difference.Touched touched(Object base, Object mine, Object theirs) {
    if (base.equals(theirs)) {
      return Difference.Touched.BY_ME;
    }
    return base.equals(mine) ? Difference.Touched.BY_ANOTHER : Difference.Touched.BY_BOTH;
  }

  private String label(ProposedChange change) {
    return (change.task() + " " + wording.label(change.field(), language)).strip();
  }

  private String words(Optional<ProposedChange> change) {
    return change
        .flatMap(each -> each.field().map(field -> wording.words(field, each.after(), language)))
        .orElse("");
  }
}
