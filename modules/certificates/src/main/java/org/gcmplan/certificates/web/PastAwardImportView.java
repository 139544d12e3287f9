package org.gcmplan.certificates.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.gcmplan.certificates.AwardRuleBook;
import org.gcmplan.certificates.PastAwardImport;
import org.gcmplan.certificates.PastAwardLine;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** A table of past awards: looked at first, entered after. */
@Named
@ViewScoped
public class PastAwardImportView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LARGEST = 2 * 1024 * 1024;

  @Inject PastAwardImport tables;
  @Inject AwardRuleBook book;
  @Inject CurrentActor actor;

  private transient @Nullable Part file;
  private String table = "";
  private boolean despite;

  /** What one may not do has no page. */
  public void open() {
    if (!book.mayChange(actor.get())) {
      throw new NotFound("page", "past awards");
    }
  }

  public void look() {
    String read = tables.table(bytes(file));
    tables.check(actor.get(), read);
    table = read;
  }

  public List<PastAwardLine> getLines() {
    return table.isEmpty() ? List.of() : tables.check(actor.get(), table);
  }

  public String enter() {
    tables.enter(actor.get(), table, despite);
    return "/certificates/register.xhtml?faces-redirect=true&done=certificates.done.imported";
  }

  public String getColumns() {
    return String.join(", ", tables.columns());
  }

  private static byte[] bytes(@Nullable Part file) {
    if (file == null || file.getSize() == 0) {
      throw new BusinessRuleViolation(new Problem("file", "documents.file.missing"));
    }
    try (InputStream content = file.getInputStream()) {
      byte[] bytes = content.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new BusinessRuleViolation(new Problem("file", "documents.file.tooLarge", 2));
      }
      return bytes;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public boolean isDespite() {
    return despite;
  }

  public void setDespite(boolean despite) {
    this.despite = despite;
  }
}
