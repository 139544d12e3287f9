package org.gcmplan.updates.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.Remark;
import org.gcmplan.updates.Remarks;
import org.gcmplan.updates.UpdateStatus;

/** Talks about a remark, closes it, takes it over. */
@Named
@ViewScoped
public class ThreadView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Set<UpdateStatus> OPEN =
      EnumSet.of(UpdateStatus.DRAFT, UpdateStatus.IN_REVIEW, UpdateStatus.CONSOLIDATING);

  @Inject Remarks remarks;
  @Inject RemarkThreads threads;
  @Inject CurrentActor actor;
  @Inject DecisionView decision;
  @Inject PageTexts texts;

  private final Map<Integer, String> replies = new HashMap<>();

  public void reply(Remark remark) {
    String said = replies.getOrDefault(remark.number(), "");
    remarks.reply(actor.get(), decision.id(), remark.number(), said);
    replies.remove(remark.number());
    seeAgain("updates.done.replied");
  }

  public void resolve(Remark remark) {
    remarks.resolve(actor.get(), decision.id(), remark.number());
    seeAgain("updates.done.resolved");
  }

  public void reopen(Remark remark) {
    remarks.reopen(actor.get(), decision.id(), remark.number());
    seeAgain("updates.done.reopened");
  }

  public void apply(Remark remark) {
    remarks.apply(actor.get(), decision.id(), decision.version(), remark.number());
    seeAgain("updates.done.applied");
  }

  private void seeAgain(String done) {
    threads.forget();
    decision.seeAgain();
    texts.confirm(done);
  }

  public boolean isMine(Remark remark) {
    return isTalk() && actor.get().holds(Role.FOCAL_POINT, remark.body());
  }

  /** Whether the reader may say something here. */
  public boolean takesPart(Remark remark) {
    Actor reader = actor.get();
    return isMine(remark)
        || isTalk()
            && (reader.holds(Role.STANDING_OFFICE)
                || reader.holds(Role.DRAFTER, decision.content().row().draftedBy()));
  }

  private boolean isTalk() {
    return OPEN.contains(decision.content().row().status());
  }

  public Map<Integer, String> getReplies() {
    return replies;
  }
}
