package org.gcmplan.exchange.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.localities.Designation;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.tasks.TaskField;

/** The bodies that a file may name: those of the day it was taken from, and those of today. */
@Dependent
class KnownBodies {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final AgencyDirectory agencies;
  private final LocalityDirectory localities;
  private final PlanClock clock;
  private final Map<String, List<NamedBody>> read = new HashMap<>();

  @Inject
  KnownBodies(AgencyDirectory agencies, LocalityDirectory localities, PlanClock clock) {
    this.agencies = agencies;
    this.localities = localities;
    this.clock = clock;
  }

  List<NamedBody> withCode(TaskField field, String code, LocalDate day) {
    return isLocality(field)
        ? localities.withCode(code, day).map(this::named).stream().toList()
        : agencies.withCode(code, day).map(this::named).stream().toList();
  }

  List<NamedBody> knownOn(TaskField field, LocalDate day) {
    return isLocality(field)
        ? read.computeIfAbsent("localities/" + day, key -> localitiesOf(day))
        : read.computeIfAbsent(
            "agencies", key -> agencies.all().stream().map(this::named).toList());
  }

  private static boolean isLocality(TaskField field) {
    return field.kind() == TaskField.Kind.LOCALITIES;
  }

  /** Those of both days; a unit that is called the same on both is listed once. */
  private List<NamedBody> localitiesOf(LocalDate day) {
    Map<String, NamedBody> units = new LinkedHashMap<>();
    Stream.concat(localities.inForceOn(clock.today()).stream(), localities.inForceOn(day).stream())
        .map(this::named)
        .forEach(unit -> units.putIfAbsent(unit.id() + unit.written(), unit));
    return List.copyOf(units.values());
  }

  private NamedBody named(Agency agency) {
    return new NamedBody(
        agency.id().value().toString(),
        agency.code(),
        Stream.of(Language.values()).map(language -> BodyWords.words(agency, language)).toList(),
        names(agency.name(), new LocalizedText(agency.symbol(), agency.code())),
        described(agency.code(), agency.name(), agency.validTo()),
        agency.inForceOn(clock.today()));
  }

  private NamedBody named(Locality unit) {
    Designation called = unit.designation();
    return new NamedBody(
        unit.id().value().toString(),
        called.code(),
        Stream.of(Language.values()).map(language -> BodyWords.words(unit, language)).toList(),
        names(called.name(), called.fullName()),
        described(called.code(), called.fullName(), unit.validTo()),
        unit.inForceOn(clock.today()));
  }

  private static Set<String> names(LocalizedText one, LocalizedText other) {
    return Stream.of(one.vi(), one.en(), other.vi(), other.en())
        .map(BodyMatching::bare)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  private static LocalizedText described(
      String code, LocalizedText name, Optional<LocalDate> validTo) {
    String until = validTo.map(day -> " (→ " + DAY.format(day) + ")").orElse("");
    return new LocalizedText(
        code + BodyWords.DASH + name.in(Language.VI) + until,
        code + BodyWords.DASH + name.in(Language.EN) + until);
  }
}
