package org.gcmplan.publication.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.publication.Editions;
import org.gcmplan.publication.web.ShownEdition.Standing;

/** Finds the edition that an address asks for. */
@Dependent
class EditionChoice {
  private final Editions editions;
  private final PlanClock clock;

  @Inject
  EditionChoice(Editions editions, PlanClock clock) {
    this.editions = editions;
    this.clock = clock;
  }

  /**
   * The edition of that number.
   *
   * @throws NotFound when the text is not the number of an edition
   */
  ShownEdition numbered(String number) {
    return editions.all().stream()
        .filter(row -> row.number().toString().equals(number))
        .findFirst()
        .map(this::shown)
        .orElseThrow(() -> new NotFound("edition", "of such a number"));
  }

  /** The edition in force on the day that the text names; today where it names none. */
  Optional<ShownEdition> inForceOn(String day) {
    return editions.inForceOn(DayText.read(day).orElseGet(clock::today)).map(this::shown);
  }

  LocalDate today() {
    return clock.today();
  }

  Optional<ShownEdition> newest() {
    return editions.all().stream().findFirst().map(this::shown);
  }

  private ShownEdition shown(EditionRow row) {
    int number = row.number().value();
    return new ShownEdition(
        row,
        standing(row),
        Optional.of(number - 1)
            .filter(before -> before > 0)
            .map(before -> editions.edition(new EditionNumber(before)).row()));
  }

  private Standing standing(EditionRow row) {
    if (row.effectiveOn().isAfter(clock.today())) {
      return Standing.TO_COME;
    }
    boolean inForce = editions.inForceOn(clock.today()).equals(Optional.of(row));
    return inForce ? Standing.IN_FORCE : Standing.PAST;
  }
}
