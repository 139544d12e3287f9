package org.gcmplan.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * What the error summary shows, and where: inside the act of a decision bar whose form was sent,
 * else at the top of the page.
 */
@Named("errors")
@RequestScoped
public class ErrorSummary {
  private static final String ACT = "act.xhtml";

  @Inject Messages messages;

  /** A message and the client id of its field, empty where it belongs to the whole form. */
  public record Line(String text, String field) {}

  /** The errors to show in that act, or at the top of the page for an empty id. */
  public List<Line> in(String act) {
    return Objects.equals(sentFrom(), Objects.toString(act, "")) ? lines(true) : List.of();
  }

  /** What went well. */
  public List<Line> getNews() {
    return lines(false);
  }

  /** The text for {@code ?done=}, if it is one that tells what was done. */
  public String done(String key) {
    return told("done", key);
  }

  /** The text for {@code ?late=}, if it is one that tells what came too late. */
  public String late(String key) {
    return told("late", key);
  }

  private String told(String what, String key) {
    boolean shown =
        key != null && key.matches("[a-z]+\\." + what + "\\.\\w+") && messages.knows(key);
    return shown ? messages.of(key) : "";
  }

  private static List<Line> lines(boolean errors) {
    FacesContext faces = FacesContext.getCurrentInstance();
    List<Line> lines = new ArrayList<>();
    Iterator<String> fields = faces.getClientIdsWithMessages();
    while (fields.hasNext()) {
      String field = fields.next();
      for (FacesMessage message : faces.getMessageList(field)) {
        if (isError(message) == errors) {
          lines.add(new Line(message.getSummary(), Objects.toString(field, "")));
        }
      }
    }
    return lines;
  }

  private static boolean isError(FacesMessage message) {
    return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
  }

  private static String sentFrom() {
    FacesContext faces = FacesContext.getCurrentInstance();
    String source = faces.getExternalContext().getRequestParameterMap().get("jakarta.faces.source");
    UIComponent each = source == null ? null : faces.getViewRoot().findComponent(source);
    while (each != null && !isAct(each)) {
      each = each.getParent();
    }
    return each == null ? "" : each.getClientId(faces);
  }

  private static boolean isAct(UIComponent component) {
    Object resource =
        component.getAttributes().get("jakarta.faces.application.Resource.ComponentResource");
    return resource instanceof jakarta.faces.application.Resource file
        && ACT.equals(file.getResourceName());
  }
}
