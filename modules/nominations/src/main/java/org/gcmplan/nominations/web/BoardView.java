package org.gcmplan.nominations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.RowsOnPage;
import org.gcmplan.nominations.AwardCall;
import org.gcmplan.nominations.CallCatalogue;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.NominationCatalogue;
import org.gcmplan.nominations.NominationFilter;
import org.gcmplan.nominations.NominationRow;
import org.gcmplan.nominations.NominationState;
import org.jspecify.annotations.Nullable;

/** The nominations board. Its address is its state. */
@Named
@RequestScoped
public class BoardView {
  private static final int LENGTH = 25;

  @Inject NominationCatalogue catalogue;
  @Inject CallCatalogue calls;
  @Inject CurrentActor reader;
  @Inject HttpServletRequest request;

  private @Nullable List<NominationRow> all;

  /** Every row that the filter of the address leaves, step and state aside. */
  private List<NominationRow> all() {
    if (all == null) {
      all = catalogue.list(reader.get(), filter());
    }
    return all;
  }

  private NominationFilter filter() {
    return new NominationFilter(
        Optional.of(get("call")).filter(text -> !text.isEmpty()).map(CallId::parse),
        Optional.empty(),
        Stream.of(RecipientKind.values())
            .filter(kind -> kind.name().equals(get("kind")))
            .findFirst(),
        Optional.of(get("body"))
            .filter(text -> text.matches("(AGENCY|LOCALITY):[0-9a-f-]{36}"))
            .map(BodyId::parse),
        get("text"));
  }

  private Stream<NominationRow> inStep() {
    return all().stream()
        .filter(
            row ->
                Stream.of(BoardStep.values())
                    .filter(step -> step.name().equals(getStep()))
                    .allMatch(step -> step.holds(row.state())))
        .filter(row -> !isPreferredOnly() || row.preferred());
  }

  public RowsOnPage<NominationRow> getRows() {
    List<NominationRow> rows =
        inStep()
            .filter(row -> getState().isEmpty() || row.state().name().equals(getState()))
            .toList();
    return RowsOnPage.of(rows, get("page"), LENGTH);
  }

  /** How many there are at each step. */
  public List<Map.Entry<BoardStep, Long>> getSteps() {
    return Stream.of(BoardStep.values())
        .map(step -> Map.entry(step, all().stream().filter(row -> step.holds(row.state())).count()))
        .toList();
  }

  /** How many of the step there are in each state that occurs. */
  public List<Map.Entry<NominationState, Long>> getStates() {
    Map<NominationState, Long> counts =
        inStep()
            .collect(
                Collectors.groupingBy(NominationRow::state, TreeMap::new, Collectors.counting()));
    return List.copyOf(counts.entrySet());
  }

  /** How many are preferred among equals. */
  public long getPreferred() {
    return all().stream().filter(NominationRow::preferred).count();
  }

  public int getCount() {
    return all().size();
  }

  public List<AwardCall> getCalls() {
    return calls.all(reader.get());
  }

  /** The proposing bodies that occur, for the filter. */
  public List<BodyId> getBodies() {
    List<NominationRow> seen =
        isFiltered() ? catalogue.list(reader.get(), NominationFilter.ALL) : all();
    return seen.stream().map(NominationRow::proposing).distinct().toList();
  }

  public List<RecipientKind> getKinds() {
    return List.of(RecipientKind.values());
  }

  public boolean isFiltered() {
    return Stream.of("call", "step", "state", "kind", "body", "text", "preferred")
        .anyMatch(name -> !get(name).isEmpty());
  }

  public boolean isPreferredOnly() {
    return get("preferred").equals("yes");
  }

  public String getStep() {
    return get("step");
  }

  public String getState() {
    return get("state");
  }

  /** What the address says under that name. */
  public String get(String name) {
    return NominationTyping.orEmpty(request.getParameter(name)).strip();
  }
}
