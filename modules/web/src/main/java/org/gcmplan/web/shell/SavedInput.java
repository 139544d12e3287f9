package org.gcmplan.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import org.gcmplan.kernel.CurrentActor;

/** The saved input of the signed-in person, as pages use it. */
@Named
@RequestScoped
public class SavedInput {
  static final String RESTORED = "restored";

  @Inject SavedTexts texts;
  @Inject CurrentActor actor;

  private String sent = "";

  /** Named on the button that finally sends: what was saved under that key is then of no use. */
  public void sent(String key) {
    sent = key;
  }

  void forgetSent() {
    if (!sent.isEmpty()) {
      texts.forget(actor.get().account(), sent);
    }
  }

  /** When a page is opened, puts the saved text into a {@code gcm:textarea}. */
  public void restore(ComponentSystemEvent event) {
    UIInput input = (UIInput) event.getComponent();
    UIComponent field = UIComponent.getCompositeComponentParent(input);
    String key = Objects.toString(field.getAttributes().get("savedAs"), "");
    if (key.isEmpty() || FacesContext.getCurrentInstance().isPostback()) {
      return;
    }
    Optional<String> saved = texts.find(actor.get().account(), key);
    if (saved.isPresent() && !saved.get().equals(Objects.toString(input.getValue(), ""))) {
      input.setValue(saved.get());
      field.getAttributes().put(RESTORED, true);
    }
  }
}
