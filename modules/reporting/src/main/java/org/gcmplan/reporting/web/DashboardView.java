package org.gcmplan.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.localities.TileGrid;
import org.gcmplan.reporting.Dashboard;
import org.gcmplan.reporting.HeatLine;
import org.gcmplan.reporting.Overview;
import org.gcmplan.reporting.StageShare;
import org.gcmplan.reporting.UnitShare;
import org.jspecify.annotations.Nullable;

/** The dashboard through the lens that the address names. */
@Named
@RequestScoped
public class DashboardView {
  @Inject Dashboard dashboard;
  @Inject DashboardLinks links;
  @Inject CurrentActor reader;
  @Inject TileGrid grid;

  private @Nullable Overview all;

  public Overview getAll() {
    Overview read = all == null ? dashboard.overview(reader.get(), links.getLens()) : all;
    all = read;
    return read;
  }

  /** The map; none when the layout is not that of the day's localities. */
  public List<MapTile> getTiles() {
    return grid.fits(getAll().units().stream().map(UnitShare::code).toList())
        ? grid.tiles().stream()
            .flatMap(
                tile ->
                    getAll().units().stream()
                        .filter(unit -> unit.code().equals(tile.code()))
                        .map(unit -> new MapTile(tile, unit)))
            .toList()
        : List.of();
  }

  public boolean isLookedAt(UnitShare unit) {
    return getAll().lens().body().filter(unit.body()::equals).isPresent();
  }

  /** How long the bar of a stage is, in hundredths of the longest. */
  public int width(StageShare stage) {
    int most = getAll().stages().stream().mapToInt(StageShare::updates).max().orElse(1);
    return most == 0 ? 0 : stage.updates() * 100 / most;
  }

  /** One of five classes for the cells of a heat map; 0 for nothing. */
  public int step(int count, List<HeatLine> heat) {
    int most =
        heat.stream()
            .flatMap(line -> line.counts().stream())
            .mapToInt(Integer::intValue)
            .max()
            .orElse(1);
    return count == 0 ? 0 : Math.max(1, (count * 5 + most - 1) / most);
  }

  public boolean isPresenting() {
    return !links.of("present").isEmpty();
  }
}
