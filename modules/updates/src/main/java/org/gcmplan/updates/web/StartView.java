package org.gcmplan.updates.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.PlanUpdates;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateKind;

/** Begins a draft, of nothing yet or of a change to the task that the drafter came from. */
@Named
@ViewScoped
public class StartView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject PlanUpdates updates;
  @Inject CurrentActor actor;

  private final TypedText title = new TypedText();
  private UpdateKind kind = UpdateKind.AMEND;
  private String body = "";
  private String task = "";
  private String operation = "";

  @PostConstruct
  void chooseTheOnlyBody() {
    body = bodies().stream().findFirst().map(BodyId::toString).orElse("");
  }

  /** The kind of update goes by the operation that the drafter asked for. */
  public void open() {
    Arrays.stream(UpdateKind.values())
        .filter(each -> each.name().equals(operation))
        .findFirst()
        .ifPresent(each -> kind = each);
  }

  public String start() {
    Proposal empty = new Proposal(kind, title.text(), LocalizedText.EMPTY, List.of(), List.of());
    UpdateId update = updates.draft(actor.get(), BodyId.parse(body), empty);
    return "/updates/edit.xhtml?faces-redirect=true&update="
        + update
        + "&task="
        + Typed.inAddress(task)
        + "&operation="
        + Typed.inAddress(operation);
  }

  /** The bodies for which the actor may draft. */
  public List<BodyId> bodies() {
    return actor.get().rights().stream()
        .filter(grant -> grant.role() == Role.DRAFTER)
        .map(Grant::body)
        .sorted(java.util.Comparator.comparing(each -> !each.equals(actor.get().body())))
        .toList();
  }

  public UpdateKind[] kinds() {
    return UpdateKind.values();
  }

  public TypedText getTitle() {
    return title;
  }

  public UpdateKind getKind() {
    return kind;
  }

  public void setKind(UpdateKind kind) {
    this.kind = kind;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public String getTask() {
    return task;
  }

  public void setTask(String task) {
    this.task = Typed.orEmpty(task);
  }

  public String getOperation() {
    return operation;
  }

  public void setOperation(String operation) {
    this.operation = Typed.orEmpty(operation);
  }
}
