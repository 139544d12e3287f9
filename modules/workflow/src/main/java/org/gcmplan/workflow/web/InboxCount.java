package org.gcmplan.workflow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.workflow.DueBand;
import org.gcmplan.workflow.Inbox;
import org.gcmplan.workflow.InboxQuery;
import org.gcmplan.workflow.InboxQuery.View;
import org.jspecify.annotations.Nullable;

/** How much waits for the person, for the rail of every page; counted once in a request. */
@Named
@RequestScoped
public class InboxCount {
  @Inject Inbox inbox;
  @Inject CurrentActor reader;

  private @Nullable Map<DueBand, Integer> bands;

  public int getOpen() {
    return getBands().values().stream().mapToInt(Integer::intValue).sum();
  }

  public int getOverdue() {
    return getBands().getOrDefault(DueBand.OVERDUE, 0);
  }

  /** The person's own by how near their deadlines are. */
  public Map<DueBand, Integer> getBands() {
    if (bands == null) {
      bands = reader.isSignedIn() ? inbox.bands(reader.get()) : Map.of();
    }
    return bands;
  }

  public int getAtBody() {
    return inbox.count(
        reader.get(), new InboxQuery(View.MY_BODY, Optional.empty(), Optional.empty(), "", 0, 0));
  }
}
