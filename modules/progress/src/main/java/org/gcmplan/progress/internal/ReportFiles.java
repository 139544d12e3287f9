package org.gcmplan.progress.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gcmplan.documents.FileAccess;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Role;
import org.gcmplan.progress.ReportId;

/** Files behind reports: seen with the report, added by its body while the report is with it. */
@Dependent
class ReportFiles implements FileAccess {
  static final String KIND = "progress-report";

  private final ReportRepository reports;

  @Inject
  ReportFiles(ReportRepository reports) {
    this.reports = reports;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void mustSee(Actor reader, String owner) {
    visible(reader, owner);
  }

  @Override
  public Optional<Actor> attaching(Actor person, String owner) {
    ReportEntry report = visible(person, owner);
    return Optional.of(person.exercising(Role.COORDINATOR, report.keeper()))
        .filter(by -> by.holds(Role.COORDINATOR, report.keeper()))
        .filter(by -> !report.state().isSent());
  }

  private ReportEntry visible(Actor reader, String owner) {
    ReportEntry report = reports.get(idOf(owner));
    ReportSight.mustSee(reader, report);
    return report;
  }

  private static ReportId idOf(String owner) {
    try {
      return ReportId.parse(owner);
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("progress report", owner);
    }
  }
}
