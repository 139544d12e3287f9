package org.gcmplan.publication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the address of the plan page asks for. The query string is the state of the page. */
@Named("planAsked")
@RequestScoped
public class PlanParameters {
  private static final List<String> FILTERS = List.of("q", "area", "objective", "lead", "due");

  @Inject HttpServletRequest request;

  /** The parameter of that name, or an empty text. */
  public String of(String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "").strip();
  }

  PlanFilter filter() {
    return new PlanFilter(of("q"), of("objective"), of("lead"), of("area"), of("due"));
  }

  /** The filters that are set. */
  public List<String> getFilters() {
    return set(FILTERS);
  }

  /** Whether a day is asked for that nobody can read. */
  public boolean isDayUnreadable() {
    return !of("on").isEmpty() && DayText.read(of("on")).isEmpty();
  }

  /** What is set of that which names the edition. */
  public List<String> getEditionAsked() {
    return set(List.of("edition", "on"));
  }

  /** What is set of that which says in which language to show it. */
  public List<String> getLanguages() {
    return set(List.of("words", "lang"));
  }

  private List<String> set(List<String> names) {
    return names.stream().filter(name -> !of(name).isEmpty()).toList();
  }

  /** The query of this page without one filter. */
  public String without(String filter) {
    return query(filter);
  }

  /** The query of this page without any filter. */
  public String getUnfiltered() {
    return query(FILTERS.toArray(String[]::new));
  }

  private String query(String... left) {
    List<String> leftOut = List.of(left);
    return List.of("edition", "on", "q", "area", "objective", "lead", "due", "lang").stream()
        .filter(name -> !leftOut.contains(name) && !of(name).isEmpty())
        .map(name -> Map.entry(name, URLEncoder.encode(of(name), StandardCharsets.UTF_8)))
        .map(each -> each.getKey() + "=" + each.getValue())
        .collect(Collectors.joining("&", "?", ""));
  }
}
