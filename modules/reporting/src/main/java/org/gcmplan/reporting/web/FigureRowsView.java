package org.gcmplan.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.RowsOnPage;
import org.gcmplan.reporting.Dashboard;
import org.gcmplan.reporting.Figure;
import org.gcmplan.reporting.FigureRow;

/** The rows behind a figure, a hundred on a page; all of them in the table. */
@Named
@RequestScoped
public class FigureRowsView {
  private static final int SHOWN = 100;

  @Inject Dashboard dashboard;
  @Inject DashboardLinks links;
  @Inject CurrentActor reader;

  private Figure figure = Figure.TASKS;
  private List<FigureRow> rows = List.of();

  public void open() {
    figure =
        links.lookedAt().figure().orElseThrow(() -> new NotFound("figure", links.of("figure")));
    rows = dashboard.rows(reader.get(), figure, links.getLens());
  }

  public String getFigure() {
    return figure.name();
  }

  public RowsOnPage<FigureRow> getShown() {
    return RowsOnPage.of(rows, links.of("page"), SHOWN);
  }

  public int getCount() {
    return rows.size();
  }

  /** How many of them the figure counts as reached. */
  public long getGood() {
    return rows.stream().filter(FigureRow::good).count();
  }
}
