package org.gcmplan.reporting.web;

import java.util.Arrays;
import java.util.List;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.localities.TileGrid;
import org.gcmplan.reporting.UnitShare;

/** A tile of the map with what it shows. */
public record MapTile(TileGrid.Tile tile, UnitShare unit) {

  /** Whether it shows a part of the locality that is drawn apart. */
  public boolean isPart() {
    return !tile.part().isEmpty();
  }

  public String name(Language language) {
    LocalizedText name = isPart() ? tile.part() : unit.name();
    return name.in(language);
  }

  /** The name on two lines. */
  public List<String> lines(Language language) {
    List<String> words = Arrays.asList(name(language).split(" "));
    int last = words.size() - 1;
    return last == 0 ? words : List.of(String.join(" ", words.subList(0, last)), words.get(last));
  }
}
