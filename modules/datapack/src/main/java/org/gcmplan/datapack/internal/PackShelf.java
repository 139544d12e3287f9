package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.gcmplan.kernel.Country;
import org.gcmplan.kernel.WorkingDayCalendar;
import org.gcmplan.localities.TileGrid;

/** The country's pack, its calendar and its map, read once for everybody. */
@Dependent
class PackShelf {

  @Produces
  @Singleton
  CountryPack pack(DataPackSettings settings) {
    return CountryPack.read(settings.files());
  }

  @Produces
  @Singleton
  @Named("country")
  Country country(CountryPack pack) {
    return pack.country();
  }

  @Produces
  @Singleton
  WorkingDayCalendar calendar(CountryPack pack) {
    return pack.calendar();
  }

  @Produces
  @Singleton
  TileGrid tiles(CountryPack pack) {
    return pack.tiles();
  }
}
