package org.gcmplan.workflow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.workflow.DueBand;
import org.gcmplan.workflow.InboxQuery.View;
import org.gcmplan.workflow.WorkItemKind;
import org.jspecify.annotations.Nullable;

/** Where in the inbox one is, and the ways to its other parts. */
@Named
@RequestScoped
public class InboxLinks {
  @Inject HttpServletRequest request;
  @Inject CurrentActor reader;

  private @Nullable InboxAddress here;

  /** The same part of the inbox, with one thing changed. */
  public String to(String name, Object value) {
    return here().with(name, String.valueOf(value)).under(path("/workflow/inbox.xhtml"));
  }

  public String getUnfiltered() {
    return here().withoutFilters().under(path("/workflow/inbox.xhtml"));
  }

  public String export(String language) {
    return here().with(InboxExport.LANGUAGE, language).under(path(InboxExport.PATH));
  }

  public View getView() {
    return here().view();
  }

  public String getKind() {
    return here().kind().map(Enum::name).orElse("");
  }

  public String getDue() {
    return here().due().map(Enum::name).orElse("");
  }

  public String getText() {
    return here().text();
  }

  public int getPage() {
    return here().page();
  }

  public boolean isFiltered() {
    return here().isFiltered();
  }

  /** What the person can be asked for; at the body and among the done, everything. */
  public List<WorkItemKind> getKinds() {
    return Stream.of(WorkItemKind.values())
        .filter(kind -> !isOwnWork() || reader.get().holds(kind.role()))
        .toList();
  }

  public List<DueBand> getBands() {
    return List.of(DueBand.OVERDUE, DueBand.TODAY, DueBand.THIS_WEEK, DueBand.LATER);
  }

  private boolean isOwnWork() {
    return getView() == View.MINE || getView() == View.STANDING_IN;
  }

  InboxAddress here() {
    if (here == null) {
      here = InboxAddress.of(request);
    }
    return here;
  }

  private String path(String page) {
    return request.getContextPath() + page;
  }
}
