package org.gcmplan.datapack.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.gcmplan.datapack.CountryDataPack;
import org.gcmplan.datapack.Demonstration;
import org.gcmplan.kernel.ApplicationStarting;

/** Loads the pack when the application starts. */
@Dependent
class DataPackStart {
  private final DataPackSettings settings;
  private final CountryDataPack pack;
  private final Demonstration demonstration;
  private final OwnPlanLoading ownPlans;
  private final AliasLoading aliases;

  @Inject
  DataPackStart(
      DataPackSettings settings,
      CountryDataPack pack,
      Demonstration demonstration,
      OwnPlanLoading ownPlans,
      AliasLoading aliases) {
    this.settings = settings;
    this.pack = pack;
    this.demonstration = demonstration;
    this.ownPlans = ownPlans;
    this.aliases = aliases;
  }

  void load(@Observes @Priority(ApplicationStarting.DATA_PACK) ApplicationStarting start) {
    if (!settings.isLoadedAtStart()) {
      return;
    }
    pack.load();
    if (settings.isDemonstration()) {
      demonstration.tell();
    }
    ownPlans.load();
    aliases.load(settings.files());
  }
}
