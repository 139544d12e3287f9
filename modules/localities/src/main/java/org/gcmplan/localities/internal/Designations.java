package org.gcmplan.localities.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gcmplan.kernel.Problem;
import org.gcmplan.localities.Designation;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.NewUnit;
import org.gcmplan.localities.Redesignation;
import org.gcmplan.localities.TerritorialOrder;

/** Whether units may be called what an order calls them. */
@Dependent
class Designations {
  private static final int LONGEST_CODE = 10;
  private static final int LONGEST_NAME = 200;

  private final LocalityRepository units;
  private final OfficialCodes codes;

  @Inject
  Designations(LocalityRepository units, OfficialCodes codes) {
    this.units = units;
    this.codes = codes;
  }

  List<Problem> ofNew(TerritorialOrder order) {
    List<NewUnit> parts = order.formed();
    var problems = new ArrayList<Problem>();
    IntStream.range(0, parts.size())
        .mapToObj(place -> claim(order, parts, place))
        .forEach(claim -> problems.addAll(of(claim)));
    long different = parts.stream().map(part -> part.as().code()).distinct().count();
    if (different < parts.size()) {
      problems.add(new Problem("parts", "localities.change.sameCode"));
    }
    return problems;
  }

  List<Problem> ofExisting(Redesignation order) {
    Optional<TerritorialUnit> unit = units.find(order.unit());
    Optional<LocalDate> lastDay = unit.flatMap(TerritorialUnit::lastDay);
    List<LocalityId> itself = List.of(order.unit());
    var claim = new Claim("", order.as(), Optional.of(order.from()), lastDay, itself);
    var problems = new ArrayList<Problem>(of(claim));
    unit.filter(known -> known.designationOn(order.from()).equals(order.as()))
        .ifPresent(same -> problems.add(new Problem("name", "localities.change.nothing")));
    return problems;
  }

  private static Claim claim(TerritorialOrder order, List<NewUnit> parts, int place) {
    String suffix = parts.size() == 1 ? "" : "-" + place;
    Designation as = parts.get(place).as();
    return new Claim(suffix, as, Optional.of(order.from()), Optional.empty(), order.former());
  }

  private List<Problem> of(Claim claim) {
    Designation as = claim.as();
    var problems = new ArrayList<Problem>();
    if (as.code().isBlank() || as.code().length() > LONGEST_CODE) {
      problems.add(new Problem(claim.field("code"), "localities.change.code"));
    }
    if (as.name().isEmpty() || tooLong(as.name().vi()) || tooLong(as.name().en())) {
      problems.add(new Problem(claim.field("name"), "localities.change.name"));
    }
    if (as.fullName().isEmpty() || tooLong(as.fullName().vi()) || tooLong(as.fullName().en())) {
      problems.add(new Problem(claim.field("fullName"), "localities.change.fullName"));
    }
    codes.codeTaken(claim).ifPresent(problems::add);
    codes.nameTaken(claim).ifPresent(problems::add);
    return problems;
  }

  private static boolean tooLong(String name) {
    return name.length() > LONGEST_NAME;
  }
}
