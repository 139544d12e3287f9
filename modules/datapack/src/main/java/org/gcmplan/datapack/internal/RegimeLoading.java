package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gcmplan.kernel.Actor;
import org.gcmplan.progress.RegimeId;
import org.gcmplan.progress.ReportingRegime;
import org.gcmplan.progress.ReportingRegimes;

/** Enters the country's reporting regimes once; from then on the standing office keeps them. */
@Dependent
class RegimeLoading {
  private final ReportingRegimes regimes;

  @Inject
  RegimeLoading(ReportingRegimes regimes) {
    this.regimes = regimes;
  }

  void load(PackFolder files, CountryPack pack) {
    Findings findings = pack.findings();
    List<ReportingRegime> shipped = RegimeTable.read(files, pack.codes(), findings);
    findings.refuseIfAny();
    Set<RegimeId> known =
        regimes.all().stream().map(ReportingRegime::id).collect(Collectors.toSet());
    shipped.stream()
        .filter(regime -> !known.contains(regime.id()))
        .forEach(regime -> regimes.keep(Actor.SYSTEM, regime));
  }
}
