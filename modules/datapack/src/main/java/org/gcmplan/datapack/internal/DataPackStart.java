package org.gcmplan.datapack.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.gcmplan.datapack.CountryDataPack;
import org.gcmplan.datapack.Demonstration;

/** Loads the pack when the application starts, after the tables and the engine are there. */
@ApplicationScoped
class DataPackStart {
  private static final int AFTER_THE_ENGINE = 40;

  private final DataPackSettings settings;
  private final CountryDataPack pack;
  private final Demonstration demonstration;

  @Inject
  DataPackStart(DataPackSettings settings, CountryDataPack pack, Demonstration demonstration) {
    this.settings = settings;
    this.pack = pack;
    this.demonstration = demonstration;
  }

  void atStart(
      @Observes @Initialized(ApplicationScoped.class) @Priority(AFTER_THE_ENGINE) Object start) {
    if (!settings.isLoadedAtStart()) {
      return;
    }
    pack.load();
    if (settings.isDemonstration()) {
      demonstration.tell();
    }
  }
}
