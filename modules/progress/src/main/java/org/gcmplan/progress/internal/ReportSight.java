package org.gcmplan.progress.internal;

import java.util.stream.Stream;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Role;

/** Who may see which report. What one may not see does not exist. */
final class ReportSight {
  private ReportSight() {}

  static boolean sees(Actor reader, ReportEntry report) {
    return switch (report.state()) {
      case CONFIRMED -> true;
      case DRAFT -> isOf(reader, report.keeper());
      case SENT, SENT_BACK ->
          isOf(reader, report.body())
              || isOf(reader, report.keeper())
              || reviews(reader, report.reviewer())
              || watches(reader);
    };
  }

  static void mustSee(Actor reader, ReportEntry report) {
    if (!sees(reader, report)) {
      throw new NotFound("progress report", report.id());
    }
  }

  static boolean sees(Actor reader, DutyEntry duty) {
    return isOf(reader, duty.body())
        || watches(reader)
        || duty.parts().stream().anyMatch(part -> reviews(reader, part.reviewer()));
  }

  /** Whether the reader works for the body, or stands in for its coordinator. */
  static boolean isOf(Actor reader, BodyId body) {
    return reader.isSystem() || reader.body().equals(body) || reader.holds(Role.COORDINATOR, body);
  }

  static boolean reviews(Actor reader, BodyId reviewer) {
    return reader.body().equals(reviewer) || reader.holds(Role.FOCAL_POINT, reviewer);
  }

  static boolean watches(Actor reader) {
    return reader.isSystem()
        || Stream.of(Role.STANDING_OFFICE, Role.LEADERSHIP, Role.AUDITOR).anyMatch(reader::holds);
  }
}
