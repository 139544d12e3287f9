package org.gcmplan.workflow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.workflow.Inbox;
import org.gcmplan.workflow.InboxQuery;

/** What waits for the person only because somebody else is away. */
@Named
@RequestScoped
public class InboxStandIn {
  @Inject Inbox inbox;
  @Inject CurrentActor reader;

  /** Whether the person stands in for anybody today. */
  public boolean isShown() {
    return reader.isSignedIn() && !reader.get().lent().isEmpty();
  }

  public int getOpen() {
    return inbox.count(
        reader.get(),
        new InboxQuery(InboxQuery.View.STANDING_IN, Optional.empty(), Optional.empty(), "", 0, 0));
  }
}
