package org.gcmplan.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.progress.ReportingDuty;
import org.gcmplan.progress.ReportingRound;
import org.gcmplan.progress.RoundCatalogue;

/** What a body still owes in open rounds, for the page of its tasks. */
@Named
@RequestScoped
public class OpenDuties {
  @Inject RoundCatalogue rounds;
  @Inject CurrentActor actor;

  /** What is owed, and in which round. */
  public record OpenDuty(ReportingDuty duty, ReportingRound round) {}

  /** The most urgent first; nothing for who may not see it. */
  public List<OpenDuty> of(BodyId body) {
    return rounds.open(actor.get(), body).stream()
        .filter(duty -> !duty.isComplete())
        .flatMap(duty -> rounds.find(duty.round()).stream().map(round -> new OpenDuty(duty, round)))
        .toList();
  }
}
