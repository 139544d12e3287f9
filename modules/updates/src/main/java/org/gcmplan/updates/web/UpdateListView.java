package org.gcmplan.updates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateFilter;
import org.gcmplan.updates.UpdateRow;
import org.gcmplan.updates.UpdateStatus;

/** The list of updates. Its address is its state, so it can be shared and kept. */
@Named
@RequestScoped
public class UpdateListView {
  private static final int PAGE = 20;

  @Inject UpdateCatalogue catalogue;
  @Inject CurrentActor reader;

  private String status = "";
  private String text = "";
  private int page = 1;

  public List<UpdateRow> rows() {
    return catalogue.list(reader.get(), filter((page - 1) * PAGE));
  }

  public int count() {
    return catalogue.count(reader.get(), filter(0));
  }

  private UpdateFilter filter(int first) {
    return UpdateFilter.of(status, text, first, PAGE);
  }

  /** What of the address says which part of the list is shown. */
  public String query() {
    return Stream.of(Map.entry("status", status), Map.entry("text", text))
        .filter(said -> !said.getValue().isEmpty())
        .map(said -> said.getKey() + "=" + Typed.inAddress(said.getValue()))
        .collect(Collectors.joining("&"));
  }

  public UpdateStatus[] choices() {
    return UpdateStatus.values();
  }

  public int pages() {
    return Math.max(1, (count() + PAGE - 1) / PAGE);
  }

  public boolean isDrafter() {
    return reader.get().holds(Role.DRAFTER);
  }

  public boolean isFiltered() {
    return !status.isEmpty() || !text.isEmpty();
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = Typed.orEmpty(status);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = Typed.orEmpty(text).strip();
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(1, page);
  }
}
