package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.gcmplan.certificates.AwardRuleKey;
import org.gcmplan.certificates.AwardRules;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.WorkingDayCalendar;
import org.gcmplan.nominations.CallId;

/** How long a body has that is asked about a nominee. */
@Dependent
class ClearanceTime {
  private final CallRepository calls;
  private final AwardRules rules;
  private final WorkingDayCalendar calendar;
  private final PlanClock clock;

  @Inject
  ClearanceTime(
      CallRepository calls, AwardRules rules, WorkingDayCalendar calendar, PlanClock clock) {
    this.calls = calls;
    this.rules = rules;
    this.calendar = calendar;
    this.clock = clock;
  }

  LocalDate due(CallId call) {
    LocalDate day =
        calls.get(call).shown(clock.getZone(), List.of()).openedOn().orElseGet(clock::today);
    return rules.on(day).days(AwardRuleKey.DAYS_OPINION).after(clock.today(), calendar);
  }
}
