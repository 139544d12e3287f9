package org.gcmplan.reporting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.coverage.Coverage;
import org.gcmplan.coverage.CoverageKind;
import org.gcmplan.coverage.CoverageRow;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.LocalityRegister;
import org.gcmplan.reporting.BodyProfile;
import org.gcmplan.reporting.BodyProfiles;

@ApplicationScoped
@Transactional
class BodyReading implements BodyProfiles {
  private final LocalityDirectory localities;
  private final LocalityRegister names;
  private final AgencyDirectory agencies;
  private final BodyPast past;
  private final Coverage coverage;
  private final AssignmentCatalogue assignments;

  @Inject
  BodyReading(
      LocalityDirectory localities,
      LocalityRegister names,
      AgencyDirectory agencies,
      BodyPast past,
      Coverage coverage,
      AssignmentCatalogue assignments) {
    this.localities = localities;
    this.names = names;
    this.agencies = agencies;
    this.past = past;
    this.coverage = coverage;
    this.assignments = assignments;
  }

  @Override
  public BodyProfile of(BodyId body, LocalDate day) {
    return body.kind() == BodyId.Kind.LOCALITY
        ? locality(new LocalityId(body.id()), day)
        : agency(new AgencyId(body.id()), day);
  }

  private BodyProfile locality(LocalityId id, LocalDate day) {
    Locality known = localities.find(id, day).orElseThrow(() -> new NotFound("locality", id));
    LocalDate asOf = within(day, known.validFrom(), known.validTo());
    Locality then = localities.find(id, asOf).orElse(known);
    CoverageRow nothing =
        new CoverageRow(id.body(), then.designation().fullName(), CoverageKind.NONE, List.of());
    return new BodyProfile(
        id.body(),
        then.designation().fullName(),
        asOf,
        then.validFrom(),
        then.validTo(),
        names.namesOf(id),
        past.of(id.body()),
        row(coverage.ofLocalities(asOf), nothing),
        assignments.of(id.body(), asOf));
  }

  private BodyProfile agency(AgencyId id, LocalDate day) {
    Agency known = agencies.find(id).orElseThrow(() -> new NotFound("agency", id));
    LocalDate asOf = within(day, known.validFrom(), known.validTo());
    CoverageRow nothing = new CoverageRow(id.body(), known.name(), CoverageKind.NONE, List.of());
    return new BodyProfile(
        id.body(),
        known.name(),
        asOf,
        known.validFrom(),
        known.validTo(),
        List.of(),
        past.of(id.body()),
        row(coverage.ofAgencies(asOf), nothing),
        assignments.of(id.body(), asOf));
  }

  private static LocalDate within(LocalDate day, Optional<LocalDate> from, Optional<LocalDate> to) {
    LocalDate notBefore = from.filter(day::isBefore).orElse(day);
    return to.filter(notBefore::isAfter).orElse(notBefore);
  }

  private static CoverageRow row(List<CoverageRow> rows, CoverageRow nothing) {
    return rows.stream()
        .filter(row -> row.body().equals(nothing.body()))
        .findFirst()
        .orElse(nothing);
  }
}
