package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.certificates.AwardRuleKey;
import org.gcmplan.nominations.Doubt;
import org.gcmplan.nominations.DoubtKind;
import org.gcmplan.nominations.DoubtWeight;

/** What other bodies said, or did not say. */
@Dependent
class ClearanceCheck {
  private final NominationRepository nominations;
  private final BodyForebears forebears;

  @Inject
  ClearanceCheck(NominationRepository nominations, BodyForebears forebears) {
    this.nominations = nominations;
    this.forebears = forebears;
  }

  Stream<Doubt> of(CheckCase about) {
    return nominations.clearances(about.nomination().id()).stream()
        .flatMap(asked -> doubt(about, asked).stream());
  }

  private Optional<Doubt> doubt(CheckCase about, ClearanceEntry asked) {
    if (asked.answer().isEmpty()) {
      boolean over = about.today().isAfter(asked.due());
      return Optional.of(
          made(
              about,
              asked,
              DoubtKind.NOT_ANSWERED,
              over ? DoubtWeight.WARN : DoubtWeight.BLOCK));
    }
    return switch (asked.answer().get()) {
      case NO_OBJECTION -> Optional.empty();
      case PROCEEDINGS_OPEN ->
          Optional.of(
              made(
                  about,
                  asked,
                  DoubtKind.OPEN_PROCEEDINGS,
                  about.weight(AwardRuleKey.OPEN_PROCEEDINGS)));
      case CONCERNS -> Optional.of(made(about, asked, DoubtKind.CONCERNS, DoubtWeight.WARN));
    };
  }

  private Doubt made(
      CheckCase about, ClearanceEntry asked, DoubtKind kind, DoubtWeight weight) {
    return Doubt.of(
        kind,
        weight,
        asked.id().toString(),
        forebears.name(asked.body(), about.today()),
        asked.due());
  }
}
