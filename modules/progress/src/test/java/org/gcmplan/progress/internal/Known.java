package org.gcmplan.progress.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Role;
import org.gcmplan.progress.RegimeId;
import org.gcmplan.progress.ReportFrequency;
import org.gcmplan.progress.ReportPart;
import org.gcmplan.progress.ReportTerms;
import org.gcmplan.progress.ReportingRegime;
import org.gcmplan.tasks.Recurrence;
import org.gcmplan.tasks.TaskCode;

/** People, bodies, tasks and days that the tests know. */
final class Known {
  static final BodyId MOFA = BodyId.agency(new UUID(1, 1));
  static final BodyId MPS = BodyId.agency(new UUID(1, 2));
  static final BodyId HA_NOI = BodyId.locality(new UUID(2, 1));
  static final BodyId NGHE_AN = BodyId.locality(new UUID(2, 2));

  static final TaskCode DATABASE = new TaskCode("2.01");
  static final TaskCode COASTS = new TaskCode("3.11");
  static final TaskCode LANGUAGE = new TaskCode("4.02");

  static final Actor OFFICE = person(1, "standing office", MOFA, Role.STANDING_OFFICE);
  static final Actor HA_NOI_COORDINATOR = person(2, "Ha Noi", HA_NOI, Role.COORDINATOR);
  static final Actor NGHE_AN_COORDINATOR = person(3, "Nghe An", NGHE_AN, Role.COORDINATOR);
  static final Actor MPS_COORDINATOR = person(4, "MPS", MPS, Role.COORDINATOR);
  static final Actor MPS_FOCAL_POINT = person(5, "MPS focal", MPS, Role.FOCAL_POINT);
  static final Actor AUDITOR = person(6, "auditor", MOFA, Role.AUDITOR);
  static final Actor MOFA_DRAFTER = person(7, "drafter", MOFA, Role.DRAFTER);

  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  static final LocalDate OPENED = LocalDate.of(2026, 12, 1);
  static final LocalDate DUE = LocalDate.of(2026, 12, 18);

  private Known() {}

  static Actor person(long number, String name, BodyId body, Role role) {
    return new Actor(new UUID(9, number), name, body, Set.of(new Grant(role, body)));
  }

  static Clock on(LocalDate day) {
    return Clock.fixed(noon(day), ZONE);
  }

  static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(ZONE).toInstant();
  }

  static ReportingRegime yearly() {
    return new ReportingRegime(
        new RegimeId(new UUID(5, 1)),
        "nam",
        new LocalizedText("Báo cáo năm", "Yearly report"),
        ReportFrequency.YEARLY,
        EnumSet.allOf(TaskPart.class),
        MOFA,
        EnumSet.of(Recurrence.NONE, Recurrence.YEARLY),
        new ReportTerms(14, 4),
        new LocalizedText("Kết quả; khó khăn; kiến nghị", "Results; difficulties; proposals"),
        EnumSet.allOf(ReportPart.class),
        LocalDate.of(2020, 1, 1),
        Optional.empty(),
        "to check");
  }
}
