package org.gcmplan.workflow.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.workflow.DueBand;
import org.gcmplan.workflow.InboxQuery;
import org.gcmplan.workflow.InboxQuery.View;
import org.gcmplan.workflow.WorkItemKind;

/** What part of the inbox an address names. Whatever it says that is unknown counts as not said. */
final class InboxAddress {
  static final String ITEM = "item";
  static final String PAGE = "page";

  private static final String VIEW = "view";
  private static final String KIND = "kind";
  private static final String DUE = "due";
  private static final String TEXT = "text";
  private static final List<String> NAMES = List.of(VIEW, KIND, DUE, TEXT, PAGE, ITEM);
  private static final int LONGEST = 200;

  private final Map<String, String> values;

  private InboxAddress(Map<String, String> values) {
    this.values = values;
  }

  static InboxAddress of(HttpServletRequest request) {
    return of(request::getParameter);
  }

  static InboxAddress of(UnaryOperator<String> parameter) {
    var values = new LinkedHashMap<String, String>();
    for (String name : NAMES) {
      String said = parameter.apply(name);
      if (said != null && !said.isBlank() && said.length() <= LONGEST) {
        values.put(name, said.strip());
      }
    }
    return new InboxAddress(values);
  }

  /** The same with one thing changed; another part of the inbox begins on its first page. */
  InboxAddress with(String name, String value) {
    var changed = new LinkedHashMap<>(values);
    changed.remove(ITEM);
    if (!name.equals(ITEM)) {
      changed.remove(PAGE);
    }
    if (value.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return new InboxAddress(changed);
  }

  InboxAddress in(DueBand band) {
    return with(DUE, band.name());
  }

  InboxAddress withoutFilters() {
    return with(KIND, "").with(DUE, "").with(TEXT, "");
  }

  InboxQuery query(int first, int count) {
    return new InboxQuery(view(), kind(), due(), text(), first, count);
  }

  View view() {
    return named(View.values(), VIEW).orElse(View.MINE);
  }

  Optional<WorkItemKind> kind() {
    return named(WorkItemKind.values(), KIND);
  }

  Optional<DueBand> due() {
    return named(DueBand.values(), DUE);
  }

  String text() {
    return said(TEXT);
  }

  String item() {
    return said(ITEM);
  }

  int page() {
    return said(PAGE).matches("[1-9]\\d{0,5}") ? Integer.parseInt(said(PAGE)) : 1;
  }

  boolean isFiltered() {
    return Stream.of(KIND, DUE, TEXT).anyMatch(values::containsKey);
  }

  String under(String path) {
    String query =
        values.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  private String said(String name) {
    return values.getOrDefault(name, "");
  }

  private <E extends Enum<E>> Optional<E> named(E[] all, String name) {
    return Stream.of(all).filter(each -> each.name().equals(said(name))).findFirst();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
