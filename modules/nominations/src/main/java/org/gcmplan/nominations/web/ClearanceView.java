package org.gcmplan.nominations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.gcmplan.documents.Attachment;
import org.gcmplan.documents.Attachments;
import org.gcmplan.documents.Upload;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.Clearance;
import org.gcmplan.nominations.ClearanceAnswer;
import org.gcmplan.nominations.ClearanceId;
import org.gcmplan.nominations.Clearances;
import org.jspecify.annotations.Nullable;

/** What a body was asked about a nominee, and its answer. */
@Named
@ViewScoped
public class ClearanceView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Clearances clearances;
  @Inject Attachments attachments;
  @Inject CurrentActor actor;

  private String id = "";
  private ClearanceAnswer answer = ClearanceAnswer.NO_OBJECTION;
  private String text = "";
  private transient @Nullable Part file;
  private transient @Nullable Clearance asked;

  public Clearance getAsked() {
    Clearance shown = asked == null ? clearances.get(actor.get(), ClearanceId.parse(id)) : asked;
    asked = shown;
    return shown;
  }

  public boolean isAnswering() {
    return actor.get().holds(Role.FOCAL_POINT, getAsked().body());
  }

  public List<Attachment> getFiles() {
    return attachments.of(actor.get(), getAsked().id().subject());
  }

  /** The answer, and the file beside it where there is one. */
  public String send() {
    Part sent = file;
    if (sent != null && !NominationTyping.orEmpty(sent.getSubmittedFileName()).isEmpty()) {
      try (InputStream content = sent.getInputStream()) {
        attachments.attach(
            actor.get(),
            getAsked().id().subject(),
            new Upload(sent.getSubmittedFileName(), "", content));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    clearances.answer(actor.get(), getAsked().id(), answer, text);
    return "/nominations/opinion.xhtml?faces-redirect=true&id=" + id + "&done=nominations.done.answered";
  }

  public List<ClearanceAnswer> answers() {
    return List.of(ClearanceAnswer.values());
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = NominationTyping.orEmpty(id);
  }

  public ClearanceAnswer getAnswer() {
    return answer;
  }

  public void setAnswer(ClearanceAnswer answer) {
    this.answer = answer;
  }

  public String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = NominationTyping.orEmpty(text);
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
