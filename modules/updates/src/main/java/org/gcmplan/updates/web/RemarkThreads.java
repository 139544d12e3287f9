package org.gcmplan.updates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Clause;
import org.gcmplan.updates.Remark;
import org.gcmplan.updates.Remarks;
import org.gcmplan.updates.UpdateId;

/** The remarks on the update of the page, at the change that each speaks of. */
@Named
@RequestScoped
public class RemarkThreads {
  @Inject Remarks remarks;
  @Inject CurrentActor reader;
  @Inject DecisionView decision;

  private final List<Remark> read = new ArrayList<>();
  private boolean known;

  public List<Remark> all() {
    if (!known) {
      UpdateId update = decision.id();
      read.addAll(remarks.on(reader.get(), update));
      known = true;
    }
    return read;
  }

  /** To be called after a change, so that the rest of the request sees it. */
  void forget() {
    read.clear();
    known = false;
  }

  public List<Remark> on(Change change) {
    return all().stream().filter(remark -> remark.clause().equals(Clause.of(change))).toList();
  }

  /** On the whole, or on a change that is no longer there. */
  public List<Remark> general() {
    List<Clause> clauses = decision.content().changes().stream().map(Clause::of).toList();
    return all().stream().filter(remark -> !clauses.contains(remark.clause())).toList();
  }

  /** How many of the present round wait for an answer. */
  public long open() {
    int round = decision.content().round();
    return all().stream().filter(remark -> remark.isOpen() && remark.round() == round).count();
  }
}
