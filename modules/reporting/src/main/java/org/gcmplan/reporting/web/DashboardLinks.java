package org.gcmplan.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.reporting.Lens;

/** Addresses on the dashboard: each keeps what is looked at and changes one thing. */
@Named
@RequestScoped
public class DashboardLinks {
  private static final String PAGE = "/reporting/dashboard.xhtml";
  private static final String ROWS = "/reporting/rows.xhtml";

  @Inject HttpServletRequest request;
  @Inject PlanClock clock;

  LookedAt lookedAt() {
    return new LookedAt(request::getParameter);
  }

  public Lens getLens() {
    return lookedAt().lens(clock.today());
  }

  /** The parameter as it stands in the address. */
  public String of(String name) {
    return lookedAt().of(name);
  }

  public boolean isDayUnreadable() {
    return !of("on").isEmpty() && lookedAt().day().isEmpty();
  }

  /** Which filters are set. */
  public List<String> getFilters() {
    return List.of("body", "objective", "area").stream()
        .filter(name -> !of(name).isEmpty())
        .toList();
  }

  /** The dashboard with one thing set. */
  public String with(String name, Object value) {
    Map<String, String> values = new HashMap<>(Map.of("figure", "", "month", ""));
    values.put(name, value.toString());
    return to(PAGE, setting(values));
  }

  /** The dashboard without one thing. */
  public String without(String name) {
    return with(name, "");
  }

  /** The rows behind a figure. */
  public String rows(String figure) {
    return to(ROWS, setting(Map.of("figure", figure, "present", "")));
  }

  /** The rows behind a figure, of one body, objective, area or month. */
  public String rows(String figure, String name, Object value) {
    return to(ROWS, setting(Map.of("figure", figure, name, value.toString(), "present", "")));
  }

  /** What stands behind a body's month in a heat map. */
  public String month(String figure, Object body, Object month) {
    return to(
        ROWS,
        setting(
            Map.of(
                "figure",
                figure,
                "body",
                body.toString(),
                "month",
                month.toString(),
                "present",
                "")));
  }

  public String csv(String figure, String language) {
    return spoken(
        to("/reporting/rows.csv", setting(Map.of("figure", figure, "present", ""))), language);
  }

  public String paper(String language) {
    return spoken(
        to("/reporting/overview.pdf", setting(Map.of("figure", "", "present", ""))), language);
  }

  private static String spoken(String address, String language) {
    return address + (address.contains("?") ? "&" : "?") + "lang=" + language;
  }

  private UnaryOperator<String> setting(Map<String, String> values) {
    return name -> values.getOrDefault(name, of(name));
  }

  private String to(String path, UnaryOperator<String> values) {
    return request.getContextPath() + path + lookedAt().query(values);
  }
}
