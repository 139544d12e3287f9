package org.gcmplan.reporting.internal;

import java.time.YearMonth;
import java.util.List;
import org.gcmplan.reporting.AreaLine;
import org.gcmplan.reporting.FigureRow;
import org.gcmplan.reporting.HeatLine;
import org.gcmplan.reporting.ObjectiveShare;
import org.gcmplan.reporting.Trend;
import org.gcmplan.reporting.UnitShare;

/** What the dashboard counts in the work itself: the same for every reader. */
record WorkFigures(
    Trend tasks,
    Trend reports,
    List<UnitShare> units,
    List<ObjectiveShare> objectives,
    List<YearMonth> months,
    List<HeatLine> confirmed,
    List<HeatLine> received,
    List<FigureRow> overdue,
    int overdueInAll,
    List<AreaLine> areas) {}
