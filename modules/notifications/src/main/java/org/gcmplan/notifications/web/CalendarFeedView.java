package org.gcmplan.notifications.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.notifications.CalendarFeed;
import org.gcmplan.notifications.CalendarFeeds;

/** The person's calendar feeds. An address is shown once, right after it was made. */
@Named
@ViewScoped
public class CalendarFeedView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject CalendarFeeds feeds;
  @Inject CurrentActor actor;

  private String name = "";
  private String fresh = "";

  public List<CalendarFeed> getList() {
    return feeds.of(actor.get());
  }

  public void create() {
    fresh = feeds.address(feeds.create(actor.get(), name));
    name = "";
  }

  public String revoke(UUID feed) {
    feeds.revoke(actor.get(), feed);
    return "/notifications/calendar.xhtml?faces-redirect=true&done=notifications.done.revoked";
  }

  /** The address that was just made, or empty. */
  public String getFresh() {
    return fresh;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name == null ? "" : name;
  }
}
