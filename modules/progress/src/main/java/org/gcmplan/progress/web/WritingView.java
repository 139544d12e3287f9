package org.gcmplan.progress.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportCatalogue;
import org.gcmplan.progress.ReportId;
import org.gcmplan.progress.Reports;
import org.jspecify.annotations.Nullable;

/** Writes the report on the page. */
@Named
@ViewScoped
public class WritingView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Reports reports;
  @Inject ReportCatalogue catalogue;
  @Inject CurrentActor actor;
  @Inject ReportView page;
  @Inject ReportReading reading;

  private final ReportForm form = new ReportForm();
  private @Nullable Long seen;

  @PostConstruct
  void show() {
    page.current()
        .ifPresent(
            report -> {
              form.show(report.content());
              seen = report.version();
            });
  }

  public String save() {
    keep();
    return again("saved");
  }

  public String preview() {
    keep();
    return again("saved") + "&step=preview";
  }

  public String send() {
    ReportId report = keep();
    reports.send(actor.get(), report, Optional.ofNullable(seen).orElseThrow());
    return again("sent");
  }

  /** Sends what was looked at, not what another has made of it since. */
  public String sendPreviewed() {
    ReportId report = page.current().map(ProgressReport::id).orElseThrow();
    reports.send(actor.get(), report, Optional.ofNullable(seen).orElseThrow());
    return again("sent");
  }

  /** Keeps what is typed, so that files can lie behind it. */
  ReportId keep() {
    ReportId report =
        reports.save(
            actor.get(),
            page.duty().id(),
            page.part().occurrence(),
            form.content(),
            Optional.ofNullable(seen));
    reading.forget();
    seen = catalogue.find(actor.get(), report).orElseThrow().version();
    return report;
  }

  String again(String done) {
    return "/progress/report.xhtml?faces-redirect=true&duty="
        + page.getDuty()
        + "&task="
        + page.part().task()
        + "&done=progress.done."
        + done;
  }

  public ReportForm getForm() {
    return form;
  }
}
