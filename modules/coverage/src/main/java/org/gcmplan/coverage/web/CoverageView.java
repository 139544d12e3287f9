package org.gcmplan.coverage.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gcmplan.coverage.Coverage;
import org.gcmplan.coverage.CoverageCount;
import org.gcmplan.coverage.CoverageRow;
import org.gcmplan.coverage.OwnPlan;
import org.gcmplan.kernel.AsOf;
import org.gcmplan.kernel.PlanClock;

/** Who has a plan of their own, as of the day in the address. */
@Named
@RequestScoped
public class CoverageView {
  @Inject Coverage coverage;
  @Inject PlanClock clock;
  @Inject HttpServletRequest request;

  private LocalDate day = LocalDate.EPOCH;
  private boolean dayUnreadable;
  private List<CoverageRow> localities = List.of();
  private List<CoverageRow> agencies = List.of();

  @PostConstruct
  void open() {
    String asked = request.getParameter("on");
    day = AsOf.read(asked).orElseGet(clock::today);
    dayUnreadable = asked != null && !asked.isBlank() && AsOf.read(asked).isEmpty();
    localities = coverage.ofLocalities(day);
    agencies = coverage.ofAgencies(day);
  }

  public LocalDate getDay() {
    return day;
  }

  public boolean isDayUnreadable() {
    return dayUnreadable;
  }

  public List<CoverageRow> getLocalities() {
    return localities;
  }

  public List<CoverageRow> getAgencies() {
    return agencies.stream().filter(CoverageRow::covered).toList();
  }

  public List<CoverageRow> getSilentAgencies() {
    return agencies.stream().filter(row -> !row.covered()).toList();
  }

  public List<CoverageRow> getSilent() {
    return localities.stream().filter(row -> !row.covered()).toList();
  }

  public List<CoverageRow> getCovered() {
    return localities.stream().filter(CoverageRow::covered).toList();
  }

  public CoverageCount getCount() {
    return CoverageCount.of(localities);
  }

  /** How many localities have a plan or confirmed work: the second measure. */
  public long getActed() {
    var working = coverage.withConfirmedWork(day);
    return localities.stream().filter(row -> row.covered() || working.contains(row.body())).count();
  }

  public boolean isIllustrative() {
    return all().flatMap(row -> row.plans().stream()).anyMatch(OwnPlan::illustrative);
  }

  /** Whose plan may be entered on this page: of those in force on that day. */
  Stream<CoverageRow> all() {
    return Stream.concat(agencies.stream(), localities.stream());
  }
}
