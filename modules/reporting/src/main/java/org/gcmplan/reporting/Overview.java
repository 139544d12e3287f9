package org.gcmplan.reporting;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.gcmplan.coverage.CoverageCount;
import org.gcmplan.publication.EditionRow;

/**
 * The whole at a glance, through one lens.
 *
 * @param coverage the sentence about localities
 * @param agencies ministries and agencies with a plan
 * @param units every locality of the day, best first, those without reports last
 * @param months of the heat maps
 * @param overdue the longest overdue first, the first fifteen
 * @param overdueInAll how many there are
 */
public record Overview(
    Lens lens,
    Optional<EditionRow> edition,
    CoverageCount coverage,
    int agencies,
    Trend unitsTrend,
    Trend tasks,
    Trend reports,
    Trend changes,
    List<UnitShare> units,
    List<ObjectiveShare> objectives,
    List<YearMonth> months,
    List<HeatLine> confirmed,
    List<HeatLine> received,
    List<FigureRow> overdue,
    int overdueInAll,
    List<StageShare> stages,
    List<AreaLine> areas) {
  public Overview {
    units = List.copyOf(units);
    objectives = List.copyOf(objectives);
    months = List.copyOf(months);
    confirmed = List.copyOf(confirmed);
    received = List.copyOf(received);
    overdue = List.copyOf(overdue);
    stages = List.copyOf(stages);
    areas = List.copyOf(areas);
  }
}
