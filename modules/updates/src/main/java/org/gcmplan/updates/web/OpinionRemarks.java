package org.gcmplan.updates.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.WrittenOpinion;
import org.gcmplan.updates.WrittenRemark;

/** What a body remarks, change by change; also the keeper of the inputs for suggested wording. */
@Named
@ViewScoped
public class OpinionRemarks implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject DecisionView decision;

  private int typed;
  private final List<RemarkForm> forms = new ArrayList<>();

  @PostConstruct
  void oneForEachChange() {
    decision.content().changes().forEach(change -> forms.add(new RemarkForm(change)));
  }

  public List<RemarkForm> forms() {
    return forms;
  }

  /** Shows again what was drafted before. */
  void show(WrittenOpinion drafted) {
    for (WrittenRemark remark : drafted.remarks()) {
      forms.stream()
          .filter(form -> form.clause().equals(remark.clause()))
          .forEach(form -> form.show(remark));
    }
  }

  /** How often something was typed. */
  public int getTyped() {
    return typed;
  }

  List<WrittenRemark> written() {
    List<Problem> unreadable = new ArrayList<>();
    for (RemarkForm form : forms) {
      form.getWording()
          .fault()
          .ifPresent(key -> unreadable.add(new Problem(path(form.getWording()), key)));
    }
    BusinessRuleViolation.throwIfAny(unreadable);
    return forms.stream().filter(form -> !form.isEmpty()).map(RemarkForm::written).toList();
  }

  /** The name of the input for a wording. */
  public String path(ChangeForm wording) {
    return "wording-" + wording.anchor();
  }

  /** What is typed is kept with the page until the opinion is sent. */
  public void save() {
    typed++;
  }
}
