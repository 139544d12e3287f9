package org.gcmplan.localities;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gcmplan.kernel.LocalizedText;

/**
 * Where each locality stands on the map of equal tiles. The layout is data of the country; without
 * tiles there is no map.
 */
public record TileGrid(List<Tile> tiles) {
  public TileGrid {
    tiles = List.copyOf(tiles);
  }

  /**
   * One tile.
   *
   * @param code the code of the locality
   * @param part the part of the locality that the tile shows, such as an archipelago that is drawn
   *     apart; empty for the locality itself
   * @param shortName a few letters for narrow screens
   * @param row from 1, from the north
   * @param column from 1, from the west
   */
  public record Tile(String code, LocalizedText part, String shortName, int row, int column) {}

  /** Whether every locality with these codes has its tile, and no tile is left over. */
  public boolean fits(Collection<String> codes) {
    Set<String> placed =
        tiles.stream()
            .filter(tile -> tile.part().isEmpty())
            .map(Tile::code)
            .collect(Collectors.toSet());
    return !placed.isEmpty() && placed.equals(Set.copyOf(codes));
  }
}
