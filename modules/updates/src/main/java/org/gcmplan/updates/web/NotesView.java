package org.gcmplan.updates.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.updates.PrivateNote;
import org.gcmplan.updates.PrivateNotes;

/** Notes that stay within the reader's body. */
@Named
@ViewScoped
public class NotesView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject PrivateNotes notes;
  @Inject CurrentActor actor;
  @Inject DecisionView decision;
  @Inject PageTexts texts;

  private String text = "";

  public List<PrivateNote> all() {
    return notes.on(actor.get(), decision.id());
  }

  public void write() {
    notes.write(actor.get(), decision.id(), actor.get().body(), text);
    text = "";
    texts.confirm("updates.done.noted");
  }

  public void discard(PrivateNote note) {
    notes.discard(actor.get(), decision.id(), note.id());
    texts.confirm("updates.done.noteDiscarded");
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = Typed.orEmpty(text);
  }
}
