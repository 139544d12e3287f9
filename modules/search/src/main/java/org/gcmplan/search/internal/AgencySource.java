package org.gcmplan.search.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.search.FindingKind;
import org.gcmplan.search.internal.Indexed.Span;

/** Ministries and agencies, past and present. */
@Dependent
class AgencySource implements SearchSource {
  private final AgencyDirectory agencies;
  private final IndexRepository index;

  @Inject
  AgencySource(AgencyDirectory agencies, IndexRepository index) {
    this.agencies = agencies;
    this.index = index;
  }

  @Override
  public FindingKind kind() {
    return FindingKind.AGENCY;
  }

  @Override
  public Stream<Indexed> all() {
    return agencies.all().stream().map(this::indexed);
  }

  @Override
  public Set<String> touchedBy(DomainEvent event) {
    return event.subject().kind().equals("agency") ? Set.of(event.subject().id()) : Set.of();
  }

  @Override
  public List<Indexed> some(Set<String> origins) {
    return origins.stream()
        .flatMap(id -> agencies.find(new AgencyId(UUID.fromString(id))).stream())
        .map(this::indexed)
        .toList();
  }

  @Override
  public Set<String> visible(Actor reader, Set<String> ids) {
    return ids;
  }

  private Indexed indexed(Agency agency) {
    String id = agency.id().value().toString();
    List<String> names = new ArrayList<>();
    names.addAll(List.of(agency.name().vi(), agency.name().en(), agency.code(), agency.symbol()));
    names.addAll(index.aliasesOf(agency.id().body()));
    return new Indexed(
        FindingKind.AGENCY,
        id,
        id,
        agency.code(),
        agency.name(),
        detail(agency),
        "/reporting/body.xhtml?body=" + agency.id().body(),
        names,
        List.of(),
        false,
        Span.days(agency.validFrom(), agency.validTo()));
  }

  private LocalizedText detail(Agency agency) {
    return agency.successors().isEmpty()
        ? LocalizedText.EMPTY
        : new LocalizedText(
            "nay: " + successors(agency, Language.VI), "now: " + successors(agency, Language.EN));
  }

  private String successors(Agency agency, Language language) {
    return agency.successors().stream()
        .flatMap(id -> agencies.find(id).stream())
        .map(successor -> successor.name().in(language))
        .collect(Collectors.joining("; "));
  }
}
