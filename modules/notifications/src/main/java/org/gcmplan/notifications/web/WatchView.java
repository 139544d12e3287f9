package org.gcmplan.notifications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Subject;
import org.gcmplan.notifications.Watches;

/** Whether the person watches what a page is about. */
@Named
@RequestScoped
public class WatchView {
  @Inject Watches watches;
  @Inject CurrentActor actor;

  public boolean watched(String kind, String id) {
    return watches.isWatched(actor.get(), new Subject(kind, id));
  }
}
