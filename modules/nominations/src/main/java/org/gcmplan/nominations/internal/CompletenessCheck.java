package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.gcmplan.nominations.Doubt;
import org.gcmplan.nominations.DoubtKind;
import org.gcmplan.nominations.DoubtWeight;
import org.gcmplan.nominations.ForeignNominee;

/** Whether the dossier holds what the rules ask for. */
@Dependent
class CompletenessCheck {
  private final DossierShelf shelf;

  @Inject
  CompletenessCheck(DossierShelf shelf) {
    this.shelf = shelf;
  }

  Stream<Doubt> of(CheckCase about) {
    Stream<Doubt> parts =
        shelf.required(about.call(), about.rules()).stream()
            .filter(part -> !shelf.holds(about.nomination().id(), part))
            .map(part -> missing(part.name()));
    Stream<Doubt> words =
        about.facts().citation().vi().isEmpty() ? Stream.of(missing("CITATION")) : Stream.empty();
    Stream<Doubt> abroad =
        about.recipient().foreign()
                && about.facts().abroad().filter(ForeignNominee::isComplete).isEmpty()
            ? Stream.of(missing("ABROAD"))
            : Stream.empty();
    return Stream.of(parts, words, abroad).flatMap(doubts -> doubts);
  }

  private static Doubt missing(String what) {
    return Doubt.of(DoubtKind.INCOMPLETE, DoubtWeight.BLOCK, what);
  }
}
