package org.gcmplan.nominations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.nominations.AwardCall;
import org.gcmplan.nominations.CallCatalogue;
import org.gcmplan.nominations.CallState;
import org.gcmplan.nominations.NominationCatalogue;
import org.gcmplan.nominations.NominationFilter;
import org.jspecify.annotations.Nullable;

/** The calls that the reader may see. */
@Named
@RequestScoped
public class CallsView {
  @Inject CallCatalogue catalogue;
  @Inject NominationCatalogue nominations;
  @Inject CurrentActor reader;
  @Inject PlanClock clock;

  private @Nullable List<AwardCall> calls;

  public List<AwardCall> getAll() {
    if (calls == null) {
      calls = catalogue.all(reader.get());
    }
    return calls;
  }

  public boolean takes(AwardCall call) {
    return call.takesAt(clock.instant(), clock.today());
  }

  /** DRAFT, AHEAD, OPEN, CLOSED, or how it went on: what the list says of a call. */
  public String standing(AwardCall call) {
    if (call.state() != CallState.OPEN) {
      return call.state().name();
    }
    if (takes(call)) {
      return "OPEN";
    }
    return clock.today().isBefore(call.terms().opensOn()) ? "AHEAD" : "CLOSED";
  }

  /** How many nominations under it the reader may see. */
  public int count(AwardCall call) {
    return nominations
        .list(
            reader.get(),
            new NominationFilter(
                Optional.of(call.id()), Optional.empty(), Optional.empty(), Optional.empty(), ""))
        .size();
  }
}
