package org.gcmplan.workflow.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.updates.UpdateAction;
import org.gcmplan.workflow.BulkActs;
import org.gcmplan.workflow.BulkItem;

/** What was ticked in the inbox: what can be done with it, what cannot and why; then it is done. */
@Named
@ViewScoped
public class BulkView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String INBOX = "/workflow/inbox.xhtml?faces-redirect=true";

  @Inject BulkActs bulk;
  @Inject CurrentActor actor;
  @Inject HttpServletRequest request;

  private UpdateAction act = UpdateAction.APPROVE;
  private transient List<BulkItem> weighed = List.of();
  private List<String> chosen = List.of();

  @PostConstruct
  void open() {
    String asked = String.valueOf(request.getParameter("act"));
    act =
        Stream.of(UpdateAction.values())
            .filter(each -> each.name().equals(asked))
            .findFirst()
            .orElseThrow(() -> new NotFound("act", asked));
    String[] items = request.getParameterValues("item");
    chosen = items == null ? List.of() : List.of(items);
    weighed = bulk.weigh(actor.get(), act, chosen);
  }

  /** Does what can be done; what is left is shown once more, with the reasons of then. */
  public String confirm() {
    List<BulkItem> left = bulk.order(actor.get(), UUID.randomUUID(), act, items());
    return left.isEmpty()
        ? INBOX
        : "/workflow/bulk.xhtml?faces-redirect=true&act="
            + act
            + "&did="
            + (items().size() - left.size())
            + left.stream().map(item -> "&item=" + item.id()).collect(Collectors.joining());
  }

  private List<BulkItem> items() {
    return Optional.ofNullable(weighed).orElseGet(() -> bulk.weigh(actor.get(), act, chosen));
  }

  public List<BulkItem> getPossible() {
    return items().stream().filter(BulkItem::isPossible).toList();
  }

  public List<BulkItem> getImpossible() {
    return items().stream().filter(item -> !item.isPossible()).toList();
  }

  public UpdateAction getAct() {
    return act;
  }

  /** How many were done just before this page. */
  public int getDid() {
    String did = String.valueOf(request.getParameter("did"));
    return did.matches("[1-9]\\d{0,2}") ? Integer.parseInt(did) : 0;
  }
}
