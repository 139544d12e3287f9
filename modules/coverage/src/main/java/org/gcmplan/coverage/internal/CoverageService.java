package org.gcmplan.coverage.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gcmplan.agencies.Agency;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.coverage.Coverage;
import org.gcmplan.coverage.CoverageKind;
import org.gcmplan.coverage.CoverageRow;
import org.gcmplan.coverage.OwnPlan;
import org.gcmplan.coverage.OwnPlanId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityId;

@ApplicationScoped
@Transactional
class CoverageService implements Coverage {
  private final OwnPlanRepository plans;
  private final Forerunners forerunners;
  private final AssignmentCatalogue assignments;

  @Inject
  CoverageService(
      OwnPlanRepository plans, Forerunners forerunners, AssignmentCatalogue assignments) {
    this.plans = plans;
    this.forerunners = forerunners;
    this.assignments = assignments;
  }

  @Override
  public List<CoverageRow> ofLocalities(LocalDate day) {
    Map<BodyId, List<OwnPlan>> standing = plans.standingOn(day);
    Map<LocalityId, Locality> all = forerunners.allLocalities();
    return forerunners.localitiesOn(day).stream()
        .map(
            unit ->
                row(
                    unit.id().body(),
                    unit.designation().fullName(),
                    Forerunners.before(unit, day, all),
                    standing))
        .toList();
  }

  @Override
  public List<CoverageRow> ofAgencies(LocalDate day) {
    Map<BodyId, List<OwnPlan>> standing = plans.standingOn(day);
    List<Agency> all = forerunners.allAgencies();
    return forerunners.agenciesOn(day).stream()
        .map(
            agency ->
                row(
                    agency.id().body(),
                    agency.name(),
                    Forerunners.before(agency, day, all),
                    standing))
        .toList();
  }

  @Override
  public Set<BodyId> withConfirmedWork(LocalDate day) {
    return assignments.withCompletions(day);
  }

  @Override
  public OwnPlan plan(OwnPlanId id) {
    return plans.standing(id).shown();
  }

  /** Its own plan counts; where there is none, those of the bodies that went into it. */
  private static CoverageRow row(
      BodyId body, LocalizedText name, List<BodyId> before, Map<BodyId, List<OwnPlan>> standing) {
    List<OwnPlan> own = standing.getOrDefault(body, List.of());
    if (!own.isEmpty()) {
      return new CoverageRow(body, name, CoverageKind.ISSUED, own);
    }
    List<OwnPlan> inherited =
        before.stream()
            .flatMap(former -> standing.getOrDefault(former, List.of()).stream())
            .toList();
    CoverageKind kind = inherited.isEmpty() ? CoverageKind.NONE : CoverageKind.INHERITED;
    return new CoverageRow(body, name, kind, inherited);
  }
}
