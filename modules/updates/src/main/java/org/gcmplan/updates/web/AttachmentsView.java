package org.gcmplan.updates.web;

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
import org.gcmplan.documents.Attachment;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.documents.Attachments;
import org.gcmplan.documents.Upload;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** Files that belong to the update on the page. */
@Named
@ViewScoped
public class AttachmentsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Attachments attachments;
  @Inject CurrentActor actor;
  @Inject DecisionView decision;

  private transient @Nullable Part file;
  private String caption = "";

  public List<Attachment> all() {
    return attachments.of(actor.get(), owner());
  }

  public boolean isOpen() {
    return attachments.mayAttach(actor.get(), owner());
  }

  public boolean mayRemove(Attachment attachment) {
    return isOpen() && attachment.body().equals(actor.get().body());
  }

  public String attach() {
    Part sent = file;
    String name = sent == null ? "" : Typed.orEmpty(sent.getSubmittedFileName());
    if (sent == null || name.isEmpty()) {
      throw new BusinessRuleViolation(new Problem("file", "documents.file.missing"));
    }
    try (InputStream content = sent.getInputStream()) {
      attachments.attach(actor.get(), owner(), new Upload(name, caption, content));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return again("attached");
  }

  public String remove(String attachment) {
    attachments.remove(actor.get(), AttachmentId.parse(attachment));
    return again("detached");
  }

  /** .pdf,.docx: for the browser's choice of files. */
  public String getEndings() {
    return attachments.endings().stream().map(each -> "." + each).collect(Collectors.joining(","));
  }

  /** pdf, docx: for people. */
  public String getEndingsInWords() {
    return String.join(", ", attachments.endings());
  }

  public long getLargestMegabytes() {
    return attachments.largest() / 1024 / 1024;
  }

  private String again(String done) {
    return "/updates/decision.xhtml?faces-redirect=true&update="
        + decision.id()
        + "&tab=papers&done=updates.done."
        + done;
  }

  private Subject owner() {
    return new Subject("plan-update", decision.id().toString());
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public String getCaption() {
    return caption;
  }

  public void setCaption(String caption) {
    this.caption = Typed.orEmpty(caption);
  }
}
