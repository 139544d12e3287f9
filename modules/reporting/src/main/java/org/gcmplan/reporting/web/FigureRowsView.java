package org.gcmplan.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;
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

  public List<FigureRow> getShown() {
    int from = (getPage() - 1) * SHOWN;
    return rows.subList(from, Math.min(from + SHOWN, rows.size()));
  }

  public int getPages() {
    return Math.max(1, (rows.size() + SHOWN - 1) / SHOWN);
  }

  /** The page that the address asks for, from 1; the nearest there is. */
  public int getPage() {
    String asked = links.of("page");
    int wanted = asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 1;
    return Math.max(1, Math.min(wanted, getPages()));
  }

  public int getCount() {
    return rows.size();
  }

  /** How many of them the figure counts as reached. */
  public long getGood() {
    return rows.stream().filter(FigureRow::good).count();
  }
}
