package org.gcmplan.progress.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.documents.Attachments;
import org.gcmplan.documents.Upload;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Problem;
import org.gcmplan.progress.Evidence;
import org.gcmplan.progress.EvidenceFiles;
import org.gcmplan.progress.EvidenceKind;
import org.gcmplan.progress.NewEvidence;
import org.gcmplan.progress.ReportId;
import org.jspecify.annotations.Nullable;

/** The files behind the report on the page. */
@Named
@ViewScoped
public class EvidenceView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject EvidenceFiles files;
  @Inject Attachments attachments;
  @Inject CurrentActor actor;
  @Inject WritingView writing;
  @Inject ReportReading reading;

  private transient @Nullable Part file;
  private transient @Nullable Part photo;
  private String caption = "";
  private EvidenceKind kind = EvidenceKind.DOCUMENT;
  private String dated = "";
  private boolean openToPublic;

  public List<Evidence> of(ReportId report) {
    return reading.evidence(report);
  }

  public EvidenceKind[] kinds() {
    return EvidenceKind.values();
  }

  /** Keeps what is typed beside it, then adds the file. */
  public String add() {
    Part sent = chosen();
    ReportId report = writing.keep();
    try (InputStream content = sent.getInputStream()) {
      Upload upload = new Upload(sent.getSubmittedFileName(), caption, content);
      files.add(actor.get(), report, evidence(upload));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return writing.again("added");
  }

  private NewEvidence evidence(Upload upload) {
    return new NewEvidence(
        upload,
        kind,
        Typing.day(dated, "dated")
            .orElseThrow(
                () ->
                    new BusinessRuleViolation(
                        new Problem("dated", "progress.evidence.datedMissing"))),
        openToPublic);
  }

  private Part chosen() {
    for (Part part : new Part[] {file, photo}) {
      if (part != null && part.getSize() > 0) {
        return part;
      }
    }
    throw new BusinessRuleViolation(new Problem("file", "documents.file.missing"));
  }

  public String remove(String attachment) {
    writing.keep();
    files.remove(actor.get(), AttachmentId.parse(attachment));
    return writing.again("removed");
  }

  /** For the browser's choice of files. */
  public String getEndings() {
    return attachments.endings().stream().map(each -> "." + each).collect(Collectors.joining(","));
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public @Nullable Part getPhoto() {
    return photo;
  }

  public void setPhoto(@Nullable Part photo) {
    this.photo = photo;
  }

  public String getCaption() {
    return caption;
  }

  public void setCaption(@Nullable String caption) {
    this.caption = Typing.orEmpty(caption);
  }

  public EvidenceKind getKind() {
    return kind;
  }

  public void setKind(EvidenceKind kind) {
    this.kind = kind;
  }

  public String getDated() {
    return dated;
  }

  public void setDated(@Nullable String dated) {
    this.dated = Typing.orEmpty(dated);
  }

  public boolean isOpenToPublic() {
    return openToPublic;
  }

  public void setOpenToPublic(boolean openToPublic) {
    this.openToPublic = openToPublic;
  }
}
