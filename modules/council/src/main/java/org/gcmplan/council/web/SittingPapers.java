package org.gcmplan.council.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.gcmplan.documents.Attachment;
import org.gcmplan.documents.Attachments;
import org.gcmplan.documents.Upload;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** Papers that a sitting looks at. */
@Named
@RequestScoped
public class SittingPapers {
  @Inject Attachments attachments;
  @Inject CurrentActor actor;
  @Inject RoomView view;
  @Inject RoomActs acts;

  private @Nullable Part file;

  public List<Attachment> all() {
    return attachments.of(actor.get(), owner());
  }

  public boolean isOpen() {
    return attachments.mayAttach(actor.get(), owner());
  }

  public String attach() {
    Part sent = file;
    if (sent == null || sent.getSize() == 0) {
      throw new BusinessRuleViolation(new Problem("paper", "documents.file.missing"));
    }
    try (InputStream content = sent.getInputStream()) {
      Upload upload = new Upload(sent.getSubmittedFileName(), "", content);
      attachments.attach(actor.get(), owner(), upload);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return acts.again("attached");
  }

  /** For the browser's choice of files. */
  public String getEndings() {
    return attachments.endings().stream().map(each -> "." + each).collect(Collectors.joining(","));
  }

  private Subject owner() {
    return new Subject("council-sitting", view.getId());
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
