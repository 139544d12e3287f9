package org.gcmplan.nominations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gcmplan.certificates.AwardRule;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.DestroyedDossier;
import org.gcmplan.nominations.DossierRetention;
import org.gcmplan.nominations.DueDossier;
import org.gcmplan.nominations.RetentionClass;
import org.jspecify.annotations.Nullable;

/** How many dossiers of each class are kept, and how many are due; read once a request. */
@Named
@RequestScoped
public class RetentionReport {
  @Inject DossierRetention retention;
  @Inject CurrentActor reader;
  @Inject PlanClock clock;

  private @Nullable List<DueDossier> all;

  public List<DueDossier> getAll() {
    if (all == null) {
      all = retention.all(reader.get());
    }
    return all;
  }

  public List<RetentionClass> getClasses() {
    return List.of(RetentionClass.values());
  }

  public long kept(RetentionClass keptAs) {
    return of(keptAs).count();
  }

  public long due(RetentionClass keptAs) {
    return of(keptAs).filter(DueDossier::due).count();
  }

  /** How many become due within a year. */
  public long soon(RetentionClass keptAs) {
    LocalDate inAYear = clock.today().plusYears(1);
    return of(keptAs)
        .filter(dossier -> !dossier.due() && dossier.keepUntil().isBefore(inAYear))
        .count();
  }

  /** The rules that hold for the class, one for calls of different days each. */
  public List<AwardRule> rules(RetentionClass keptAs) {
    return of(keptAs).map(DueDossier::rule).distinct().toList();
  }

  public List<DestroyedDossier> getDestroyed() {
    return retention.destroyed(reader.get());
  }

  public LocalDate getDay() {
    return clock.today();
  }

  public boolean isKeeping() {
    return reader.get().holds(Role.AWARD_OFFICE);
  }

  private Stream<DueDossier> of(RetentionClass keptAs) {
    return getAll().stream().filter(dossier -> dossier.keptAs() == keptAs);
  }
}
