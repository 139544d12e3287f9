package org.gcmplan.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportFigures;
import org.gcmplan.progress.ReportId;

/** A report that belongs to no round, because it was kept before the software. */
@Named
@RequestScoped
public class PastReportView {
  @Inject ReportReading reading;
  @Inject ReportView page;

  public ProgressReport getReport() {
    return reading
        .report(ReportId.parse(page.getReport()))
        .orElseThrow(() -> new NotFound("progress report", page.getReport()));
  }

  public ReportFigures getFigures() {
    return reading.figures(getReport().id());
  }
}
