package org.gcmplan.workflow.web;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Grant;
import org.gcmplan.workflow.WorkItemOpened;

/** Tells open pages that work has come; they ask for it with their reader's own rights. */
@Named
@Dependent
public class InboxPush {
  @Inject InboxWatch watch;
  @Inject CurrentActor reader;

  @Inject
  @Push(channel = "inbox")
  PushContext channel;

  /** The account whose page listens from now on. */
  public String getAccount() {
    watch.watch(reader.get());
    return reader.get().account().toString();
  }

  void opened(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkItemOpened event) {
    Set<UUID> watching = watch.watching(new Grant(event.kind().role(), event.body()));
    if (!watching.isEmpty()) {
      channel.send("changed", watching.stream().map(UUID::toString).toList());
    }
  }
}
