package org.gcmplan.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;

/**
 * Finds the input that belongs to a field's name: an input with that id, or the input inside a
 * {@code gcm:field} or {@code gcm:textarea} with that id or that attribute {@code field}. Rows of a
 * repeat are found by the end of their id path ({@code changes:2:after}).
 */
final class FieldSearch {
  private static final char SEPARATOR = ':';

  private final FacesContext faces;
  private final String field;
  private String clientId;

  private FieldSearch(FacesContext faces, String field) {
    this.faces = faces;
    this.field = field;
  }

  /** Marks the field as wrong; answers its client id, or null when no input has that name. */
  static String markWrong(FacesContext faces, String field) {
    FieldSearch search = new FieldSearch(faces, field);
    if (!field.isEmpty()) {
      // While its row is visited, so that the mark is kept with the row.
      faces
          .getViewRoot()
          .visitTree(
              VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
              (context, each) -> search.visit(each));
    }
    return search.clientId;
  }

  private VisitResult visit(UIComponent component) {
    // Several forms of a page may ask for the same: a reason, a text.
    if (component instanceof UIForm form && !form.isSubmitted()) {
      return VisitResult.REJECT;
    }
    if (component instanceof UIInput input
        && (isNamed(input) || belongs(input.getClientId(faces)))) {
      input.setValid(false);
      clientId = input.getClientId(faces);
      return VisitResult.COMPLETE;
    }
    return VisitResult.ACCEPT;
  }

  private boolean isNamed(UIInput input) {
    UIComponent around = UIComponent.getCompositeComponentParent(input);
    return field.equals(input.getAttributes().get("field"))
        || around != null && field.equals(around.getAttributes().get("field"));
  }

  private boolean belongs(String id) {
    String path = SEPARATOR + id;
    String parent = path.substring(0, path.lastIndexOf(SEPARATOR));
    return path.endsWith(SEPARATOR + field) || parent.endsWith(SEPARATOR + field);
  }
}
