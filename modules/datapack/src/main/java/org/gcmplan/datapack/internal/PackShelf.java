package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.gcmplan.kernel.WorkingDayCalendar;

/** Holds the country's pack, read once. */
@ApplicationScoped
class PackShelf {
  private final DataPackSettings settings;
  private CountryPack pack;

  @Inject
  PackShelf(DataPackSettings settings) {
    this.settings = settings;
  }

  synchronized CountryPack pack() {
    if (pack == null) {
      pack = CountryPack.read(settings.files());
    }
    return pack;
  }

  @Produces
  WorkingDayCalendar calendar() {
    return pack().calendar();
  }
}
