package org.gcmplan.workflow.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.workflow.DueBand;
import org.gcmplan.workflow.Inbox;
import org.gcmplan.workflow.InboxQuery.View;

/** What of the inbox is shown. Its address is its state, so it can be shared and gone back to. */
@Named
@RequestScoped
public class InboxView {
  static final int PAGE = 25;

  @Inject Inbox inbox;
  @Inject CurrentActor reader;
  @Inject InboxLines written;
  @Inject InboxLinks links;
  @Inject InboxCount counts;

  private List<InboxLine> lines = List.of();
  private List<InboxGroup> groups = List.of();
  private Optional<InboxLine> preview = Optional.empty();
  private int found;

  @PostConstruct
  void open() {
    int before = (links.getPage() - 1) * PAGE;
    lines =
        inbox.page(reader.get(), links.here().query(before, PAGE)).stream()
            .map(written::of)
            .toList();
    boolean all = before == 0 && lines.size() < PAGE;
    found = all ? lines.size() : counted();
    preview = previewed();
    groups = grouped();
  }

  private int counted() {
    return isEverything() ? counts.getOpen() : inbox.count(reader.get(), links.here().query(0, 0));
  }

  /** Whether it is all of the person's own work, which the rail has counted already. */
  private boolean isEverything() {
    return links.here().view() == View.MINE && !links.here().isFiltered();
  }

  public List<InboxLine> getLines() {
    return lines;
  }

  /** The rows by how near their deadlines are; what is done is one group. */
  public List<InboxGroup> getGroups() {
    return groups;
  }

  private List<InboxGroup> grouped() {
    if (links.here().view() == View.DONE) {
      return List.of(new InboxGroup(DueBand.NONE, found, lines));
    }
    Map<DueBand, List<InboxLine>> bands = new LinkedHashMap<>();
    lines.forEach(
        line -> bands.computeIfAbsent(written.bandOf(line), band -> new ArrayList<>()).add(line));
    return bands.entrySet().stream()
        .map(
            band ->
                new InboxGroup(
                    band.getKey(), count(band.getKey(), band.getValue()), band.getValue()))
        .toList();
  }

  private int count(DueBand band, List<InboxLine> shown) {
    if (found == lines.size()) {
      return shown.size();
    }
    return isEverything()
        ? counts.getBands().getOrDefault(band, 0)
        : inbox.count(reader.get(), links.here().in(band).query(0, 0));
  }

  /** The item that is looked at beside the list: the one asked for, else the first. */
  public Optional<InboxLine> getPreview() {
    return preview;
  }

  private Optional<InboxLine> previewed() {
    String asked = links.here().item();
    return lines.stream()
        .filter(line -> line.item().id().equals(asked))
        .findFirst()
        .or(() -> lines.stream().findFirst());
  }

  /** The part that tells about that item; none where there is nothing to look at. */
  public String getSummary() {
    return getPreview().map(line -> line.place().summary()).orElse("");
  }

  public boolean isPreviewed(InboxLine line) {
    return preview.isPresent() && preview.get() == line;
  }

  public int getFound() {
    return found;
  }

  public int getPages() {
    return Math.max(1, (found + PAGE - 1) / PAGE);
  }
}
