package org.gcmplan.nominations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The board again with another step, state or preference; the search stays, the page begins. */
@Named
@RequestScoped
public class BoardAddress {
  @Inject BoardView board;

  public String step(String step) {
    return with(Map.of("step", step, "state", ""));
  }

  public String state(String state) {
    return with(Map.of("state", state));
  }

  public String preferred(boolean only) {
    return with(Map.of("preferred", only ? "yes" : ""));
  }

  private String with(Map<String, String> changed) {
    Map<String, String> all = new TreeMap<>();
    Stream.of("call", "kind", "body", "text", "step", "state", "preferred")
        .forEach(name -> all.put(name, board.get(name)));
    all.putAll(changed);
    return all.entrySet().stream()
        .filter(each -> !each.getValue().isEmpty())
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "?", ""));
  }
}
