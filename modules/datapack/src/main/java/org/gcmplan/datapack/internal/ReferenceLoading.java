package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.gcmplan.agencies.Agencies;
import org.gcmplan.datapack.CountryDataPack;
import org.gcmplan.kernel.Actor;
import org.gcmplan.localities.Localities;
import org.gcmplan.objectives.PlanFrames;

/** Loads the whole pack in one transaction, as the system. */
@ApplicationScoped
@Transactional
class ReferenceLoading implements CountryDataPack {
  private final CountryPack pack;
  private final DataPackSettings settings;
  private final Agencies agencies;
  private final Localities localities;
  private final PlanFrames frames;
  private final RuleLoading rules;
  private final FirstEdition firstEdition;
  private final AliasLoading aliases;

  @Inject
  ReferenceLoading(
      CountryPack pack,
      DataPackSettings settings,
      Agencies agencies,
      Localities localities,
      PlanFrames frames,
      RuleLoading rules,
      FirstEdition firstEdition,
      AliasLoading aliases) {
    this.pack = pack;
    this.settings = settings;
    this.agencies = agencies;
    this.localities = localities;
    this.frames = frames;
    this.rules = rules;
    this.firstEdition = firstEdition;
    this.aliases = aliases;
  }

  @Override
  public void load() {
    load(pack.codes().agencies());
    pack.localities().forEach(change -> change.make(localities, Actor.SYSTEM));
    frames.load(Actor.SYSTEM, pack.frame());
    rules.load(settings.files());
    aliases.load(settings.files());
    if (settings.isDemonstration() || !pack.frame().plan().illustrative()) {
      firstEdition.issueUnlessThereIsOne(pack);
    }
  }

  /** All are registered before the first ends, since successors must be known. */
  private void load(List<AgencyEntry> entries) {
    entries.forEach(entry -> agencies.register(Actor.SYSTEM, entry.facts()));
    for (AgencyEntry entry : entries) {
      entry
          .validTo()
          .ifPresent(
              lastDay ->
                  agencies.dissolve(Actor.SYSTEM, entry.facts().id(), lastDay, entry.successors()));
    }
  }
}
