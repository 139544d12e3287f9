package org.gcmplan.exchange.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.gcmplan.exchange.FileFault;
import org.gcmplan.exchange.ImportCheck;
import org.gcmplan.exchange.PlanImports;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Role;
import org.gcmplan.publication.Editions;
import org.jspecify.annotations.Nullable;

/** Checks an uploaded file and shows what it would do. */
@Named
@ViewScoped
public class ImportView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 200;

  @Inject PlanImports imports;
  @Inject CurrentActor actor;
  @Inject Editions editions;
  @Inject FaultList list;

  private transient @Nullable Part file;
  private @Nullable ImportCheck check;

  public boolean isAllowed() {
    return actor.get().holds(Role.DRAFTER);
  }

  public void examine() throws IOException {
    check = imports.check(actor.get(), UploadedFile.of(file, imports.largestFile()));
  }

  /** Sends the list of what is wrong as a file. */
  public void download() throws IOException {
    list.send(getCheck().map(ImportCheck::faults).orElse(List.of()));
  }

  public void forget() {
    check = null;
  }

  public Optional<ImportCheck> getCheck() {
    return Optional.ofNullable(check);
  }

  /** The faults that fit on a page. */
  public List<FileFault> getShown() {
    return getCheck().map(ImportCheck::faults).orElse(List.of()).stream().limit(SHOWN).toList();
  }

  /** The number of the newest edition; empty before the first. */
  public String getNewest() {
    return editions.all().stream().findFirst().map(row -> row.number().toString()).orElse("");
  }

  public int getLargestMegabytes() {
    return imports.largestFile() / 1_000_000;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
