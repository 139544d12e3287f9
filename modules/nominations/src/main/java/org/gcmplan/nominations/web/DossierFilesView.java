package org.gcmplan.nominations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.documents.Upload;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Problem;
import org.gcmplan.nominations.DossierCheck;
import org.gcmplan.nominations.DossierFiles;
import org.gcmplan.nominations.DossierPart;
import org.gcmplan.nominations.NominationId;
import org.jspecify.annotations.Nullable;

/** The parts of a dossier on the page. */
@Named
@ViewScoped
public class DossierFilesView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject DossierFiles files;
  @Inject CurrentActor actor;
  @Inject HttpServletRequest request;

  private transient @Nullable Part file;
  private DossierPart part = DossierPart.SUBMISSION;

  public List<DossierCheck> of(NominationId nomination) {
    return files.checklist(actor.get(), nomination);
  }

  public String add(String id) {
    NominationId nomination = NominationId.parse(id);
    Part sent = file;
    if (sent == null || NominationTyping.orEmpty(sent.getSubmittedFileName()).isEmpty()) {
      throw new BusinessRuleViolation(new Problem("file", "documents.file.missing"));
    }
    try (InputStream content = sent.getInputStream()) {
      files.add(
          actor.get(), nomination, part, new Upload(sent.getSubmittedFileName(), "", content));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return EditingView.page(nomination, "added");
  }

  public String remove(String id, String attachment) {
    NominationId nomination = NominationId.parse(id);
    files.remove(actor.get(), nomination, AttachmentId.parse(attachment));
    return EditingView.page(nomination, "removed");
  }

  public List<DossierPart> parts() {
    return List.of(DossierPart.values());
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public DossierPart getPart() {
    return part;
  }

  public void setPart(DossierPart part) {
    this.part = part;
  }
}
