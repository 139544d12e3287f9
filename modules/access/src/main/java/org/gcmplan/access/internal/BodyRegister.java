package org.gcmplan.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.access.Body;
import org.gcmplan.access.BodyDirectory;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;

/** Ministries and localities, looked up each where it is kept. */
@ApplicationScoped
class BodyRegister implements BodyDirectory {
  private final AgencyDirectory agencies;
  private final LocalityDirectory localities;

  @Inject
  BodyRegister(AgencyDirectory agencies, LocalityDirectory localities) {
    this.agencies = agencies;
    this.localities = localities;
  }

  @Override
  public LocalizedText name(BodyId body, LocalDate day) {
    return known(body, day).orElseGet(() -> new LocalizedText(body.toString(), body.toString()));
  }

  @Override
  public List<Body> inForceOn(LocalDate day) {
    return Stream.concat(
            agencies.inForceOn(day).stream().map(BodyRegister::body),
            localities.inForceOn(day).stream().map(BodyRegister::body))
        .toList();
  }

  private Optional<LocalizedText> known(BodyId body, LocalDate day) {
    return body.kind() == BodyId.Kind.AGENCY
        ? agencies.find(new AgencyId(body.id())).map(Agency::name)
        : localities
            .find(new LocalityId(body.id()), day)
            .map(locality -> locality.designation().fullName());
  }

  private static Body body(Agency agency) {
    return new Body(agency.id().body(), agency.code(), agency.name());
  }

  private static Body body(Locality locality) {
    var designation = locality.designation();
    return new Body(locality.id().body(), designation.code(), designation.fullName());
  }
}
