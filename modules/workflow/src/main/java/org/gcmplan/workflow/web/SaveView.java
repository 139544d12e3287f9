package org.gcmplan.workflow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.workflow.SavedView.Listed;
import org.gcmplan.workflow.SavedViews;

/** Keeps what is looked at under a name. */
@Named
@RequestScoped
public class SaveView {
  private static final String QUERY = "viewQuery";

  @Inject SavedViews views;
  @Inject CurrentActor actor;
  @Inject HttpServletRequest request;

  private String name = "";

  /** What of the address says which part of the list is shown: no page, no notes. */
  public String inboxQuery() {
    return bare(InboxAddress.of(request).with(InboxAddress.PAGE, "").under(""));
  }

  public String save(String list) {
    Listed listed = Listed.valueOf(list);
    String query = query(listed);
    views.save(actor.get(), listed, name, query);
    return listed.page()
        + "?faces-redirect=true&"
        + (query.isEmpty() ? "" : query + "&")
        + "done=workflow.done.viewSaved";
  }

  /** What the page was showing when it was sent; only what its list understands. */
  private String query(Listed list) {
    QueryText sent = QueryText.of(String.valueOf(request.getParameter(QUERY)));
    return list == Listed.INBOX
        ? bare(InboxAddress.of(sent::value).with(InboxAddress.PAGE, "").under(""))
        : sent.only(List.of("status", "text"));
  }

  private static String bare(String address) {
    return address.isEmpty() ? "" : address.substring(1);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = Optional.ofNullable(name).orElse("");
  }
}
