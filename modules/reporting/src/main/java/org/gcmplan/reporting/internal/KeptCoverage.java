package org.gcmplan.reporting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.gcmplan.coverage.Coverage;
import org.gcmplan.coverage.CoverageRow;
import org.gcmplan.kernel.PlanClock;

/** Who had a plan of its own on a day, for everybody until anything of it changes on any node. */
@ApplicationScoped
class KeptCoverage {
  private static final int DAYS = 30;

  private final Coverage coverage;
  private final UntilChange<LocalDate, List<CoverageRow>> localities;
  private final UntilChange<LocalDate, List<CoverageRow>> agencies;

  @Inject
  KeptCoverage(Coverage coverage, Changes changes, PlanClock clock) {
    this.coverage = coverage;
    localities = new UntilChange<>(changes, clock, DAYS);
    agencies = new UntilChange<>(changes, clock, DAYS);
  }

  List<CoverageRow> ofLocalities(LocalDate day) {
    return localities.of(day, coverage::ofLocalities);
  }

  List<CoverageRow> ofAgencies(LocalDate day) {
    return agencies.of(day, coverage::ofAgencies);
  }
}
