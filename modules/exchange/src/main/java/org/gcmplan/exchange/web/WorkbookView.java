package org.gcmplan.exchange.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gcmplan.exchange.FileFault;
import org.gcmplan.exchange.ReportCheck;
import org.gcmplan.exchange.ReportWorkbooks;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.Role;
import org.jspecify.annotations.Nullable;

/** Hands out a body's reporting workbook, and shows what an uploaded one would do. */
@Named
@ViewScoped
public class WorkbookView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ReportWorkbooks workbooks;
  @Inject CurrentActor actor;
  @Inject FaultList list;

  private String body = "";
  private transient @Nullable Part file;
  private @Nullable ReportCheck check;

  /** The bodies for which the reader reports, the own one first. */
  public List<BodyId> bodies() {
    return actor.get().rights().stream()
        .filter(grant -> grant.role() == Role.COORDINATOR)
        .map(Grant::body)
        .sorted(Comparator.comparing(each -> !each.equals(actor.get().body())))
        .toList();
  }

  /** The one that was chosen; what one may not report for cannot be chosen. */
  public BodyId chosen() {
    List<BodyId> own = bodies();
    return own.stream().filter(each -> each.toString().equals(body)).findFirst().orElse(own.get(0));
  }

  /** How many rows the workbook has; none when no round is open. */
  public int owed() {
    return workbooks.owed(actor.get(), chosen());
  }

  public void examine() throws IOException {
    check = workbooks.check(actor.get(), chosen(), UploadedFile.of(file, workbooks.largestFile()));
  }

  /** Sends the list of what is wrong as a file. */
  public void download() throws IOException {
    list.send(getFaults());
  }

  public void forget() {
    check = null;
  }

  public List<FileFault> getFaults() {
    return getCheck().map(ReportCheck::faults).orElse(List.of());
  }

  public Optional<ReportCheck> getCheck() {
    return Optional.ofNullable(check);
  }

  public int getLargestMegabytes() {
    return workbooks.largestFile() / 1_000_000;
  }

  public String getBody() {
    return body;
  }

  public void setBody(@Nullable String body) {
    this.body = body == null ? "" : body;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
