package org.gcmplan.progress.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.progress.ReportingDuty;

/** Ministries and agencies first, then localities, each by name; those that have ended last. */
@RequestScoped
public class BodyOrder {
  @Inject AgencyDirectory agencies;
  @Inject LocalityDirectory localities;
  @Inject PlanClock clock;

  private final Map<BodyId, Integer> ranks = new HashMap<>();

  @PostConstruct
  void rank() {
    agencies
        .inForceOn(clock.today())
        .forEach(agency -> ranks.put(agency.id().body(), ranks.size()));
    localities
        .inForceOn(clock.today())
        .forEach(locality -> ranks.put(locality.id().body(), ranks.size()));
  }

  Comparator<ReportingDuty> ofDuties() {
    return Comparator.comparing(duty -> ranks.getOrDefault(duty.body(), Integer.MAX_VALUE));
  }
}
