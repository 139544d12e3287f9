package org.gcmplan.workflow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.OptionalInt;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.workflow.DueBand;
import org.gcmplan.workflow.Inbox;
import org.gcmplan.workflow.InboxQuery;
import org.gcmplan.workflow.InboxQuery.View;

/** How much waits for the person, for the rail of every page; counted once in a request. */
@Named
@RequestScoped
public class InboxCount {
  @Inject Inbox inbox;
  @Inject CurrentActor reader;

  private OptionalInt open = OptionalInt.empty();

  public int getOpen() {
    if (open.isEmpty()) {
      open = OptionalInt.of(reader.isSignedIn() ? count(View.MINE, Optional.empty()) : 0);
    }
    return open.getAsInt();
  }

  public int getOverdue() {
    return count(View.MINE, Optional.of(DueBand.OVERDUE));
  }

  public int getAtBody() {
    return count(View.MY_BODY, Optional.empty());
  }

  private int count(View view, Optional<DueBand> due) {
    return inbox.count(reader.get(), new InboxQuery(view, Optional.empty(), due, "", 0, 0));
  }
}
