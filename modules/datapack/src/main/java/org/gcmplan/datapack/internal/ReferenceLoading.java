package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.gcmplan.datapack.CountryDataPack;
import org.gcmplan.kernel.Actor;
import org.gcmplan.objectives.PlanFrames;

/** Loads the whole pack in one transaction, as the system. */
@ApplicationScoped
@Transactional
class ReferenceLoading implements CountryDataPack {
  private final CountryPack pack;
  private final DataPackSettings settings;
  private final BodyHistory registers;
  private final Timeline timeline;
  private final PlanFrames frames;
  private final RuleLoading rules;
  private final RegimeLoading regimes;
  private final AwardRuleLoading awards;
  private final FirstEdition firstEdition;

  @Inject
  ReferenceLoading(
      CountryPack pack,
      DataPackSettings settings,
      BodyHistory registers,
      Timeline timeline,
      PlanFrames frames,
      RuleLoading rules,
      RegimeLoading regimes,
      AwardRuleLoading awards,
      FirstEdition firstEdition) {
    this.pack = pack;
    this.settings = settings;
    this.registers = registers;
    this.timeline = timeline;
    this.frames = frames;
    this.rules = rules;
    this.regimes = regimes;
    this.awards = awards;
    this.firstEdition = firstEdition;
  }

  @Override
  public void load() {
    registers.establish(pack);
    frames.load(Actor.SYSTEM, pack.frame());
    rules.load(settings.files());
    regimes.load(settings.files(), pack);
    awards.load(settings.files(), pack);
    boolean issued =
        (settings.isDemonstration() || !pack.frame().plan().illustrative())
            && firstEdition.issueUnlessThereIsOne(pack);
    if (!settings.isDemonstration()) {
      tellOfTheRegisters(issued);
    }
  }

  /** With a demonstration, that tells it among everything else. */
  private void tellOfTheRegisters(boolean fromTheBeginning) {
    List<TimelineEntry> history = registers.history(pack);
    if (fromTheBeginning) {
      timeline.tell(history);
    } else {
      timeline.catchUp(history);
    }
  }
}
