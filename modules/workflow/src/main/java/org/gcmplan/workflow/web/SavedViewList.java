package org.gcmplan.workflow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateFilter;
import org.gcmplan.workflow.Inbox;
import org.gcmplan.workflow.SavedView;
import org.gcmplan.workflow.SavedView.Listed;
import org.gcmplan.workflow.SavedViews;
import org.jspecify.annotations.Nullable;

/** The saved views of who is signed in, with what is in each now. */
@Named
@RequestScoped
public class SavedViewList {
  @Inject SavedViews views;
  @Inject Inbox inbox;
  @Inject UpdateCatalogue updates;
  @Inject CurrentActor reader;

  private @Nullable List<SavedView> all;
  private final Map<UUID, Integer> counts = new HashMap<>();
  private final Map<UUID, String> names = new HashMap<>();

  public List<SavedView> getAll() {
    if (all == null) {
      all = reader.isSignedIn() ? views.of(reader.get()) : List.of();
    }
    return all;
  }

  public int count(SavedView view) {
    return counts.computeIfAbsent(view.id(), id -> counted(view));
  }

  private int counted(SavedView view) {
    QueryText query = QueryText.of(view.query());
    return view.list() == Listed.INBOX
        ? inbox.count(reader.get(), InboxAddress.of(query::value).query(0, 0))
        : updates.count(
            reader.get(), UpdateFilter.of(query.value("status"), query.value("text"), 0, 0));
  }

  /** The new names as they are typed. */
  public Map<UUID, String> getNames() {
    getAll().forEach(view -> names.putIfAbsent(view.id(), view.name()));
    return names;
  }

  public String rename(UUID view) {
    views.rename(reader.get(), view, getNames().get(view));
    return done("viewRenamed");
  }

  public String share(UUID view) {
    views.share(reader.get(), view);
    return done("viewShared");
  }

  public String unshare(UUID view) {
    views.unshare(reader.get(), view);
    return done("viewUnshared");
  }

  public String remove(UUID view) {
    views.remove(reader.get(), view);
    return done("viewRemoved");
  }

  private static String done(String what) {
    return "/workflow/views.xhtml?faces-redirect=true&done=workflow.done." + what;
  }
}
