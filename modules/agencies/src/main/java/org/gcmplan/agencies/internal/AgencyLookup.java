package org.gcmplan.agencies.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.Language;

@ApplicationScoped
@Transactional
class AgencyLookup implements AgencyDirectory {
  private final AgencyRepository agencies;

  @Inject
  AgencyLookup(AgencyRepository agencies) {
    this.agencies = agencies;
  }

  @Override
  public Optional<Agency> find(AgencyId id) {
    return agencies.find(id).map(RegisteredAgency::shown);
  }

  @Override
  public Optional<Agency> withCode(String code, LocalDate day) {
    return agencies.withCode(code).stream()
        .map(RegisteredAgency::shown)
        .filter(agency -> agency.inForceOn(day))
        .findFirst();
  }

  @Override
  public List<Agency> inForceOn(LocalDate day) {
    return inVietnameseOrder().filter(agency -> agency.inForceOn(day)).toList();
  }

  @Override
  public List<Agency> all() {
    return inVietnameseOrder().toList();
  }

  private Stream<Agency> inVietnameseOrder() {
    Collator order = Collator.getInstance(Language.VI.locale());
    return agencies.all().stream()
        .map(RegisteredAgency::shown)
        .sorted(Comparator.comparing(agency -> agency.name().in(Language.VI), order));
  }
}
