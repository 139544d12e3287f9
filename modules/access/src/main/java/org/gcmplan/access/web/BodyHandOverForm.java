package org.gcmplan.access.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Succession;

/** What is chosen for the hand-over of a body: who takes over, who takes which item, and why. */
public class BodyHandOverForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String from = "";
  private String to = "";
  private List<String> others = List.of();
  private String otherwise = "";
  private final Map<String, String> takers = new HashMap<>();
  private String reason = "";
  private String looked = "";

  Succession succession(LocalDate today) {
    List<BodyId> all = successors().map(BodyId::parse).toList();
    return new Succession(BodyId.parse(from), all, taker(otherwise), chosen(), today);
  }

  Stream<String> successors() {
    return Stream.concat(Stream.of(to), others.stream()).distinct();
  }

  private Map<String, BodyId> chosen() {
    return takers.entrySet().stream()
        .flatMap(each -> taker(each.getValue()).map(to -> Map.entry(each.getKey(), to)).stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Optional<BodyId> taker(String chosen) {
    return Optional.ofNullable(chosen)
        .filter(value -> !value.isEmpty() && successors().anyMatch(value::equals))
        .map(BodyId::parse);
  }

  /** The bodies chosen now have been looked at. */
  void look() {
    looked = bodies();
  }

  boolean isLookedAt() {
    return looked.equals(bodies());
  }

  private String bodies() {
    return from + " " + successors().collect(Collectors.joining(" "));
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public List<String> getOthers() {
    return others;
  }

  public void setOthers(List<String> others) {
    this.others = List.copyOf(others);
  }

  public String getOtherwise() {
    return otherwise;
  }

  public void setOtherwise(String otherwise) {
    this.otherwise = otherwise;
  }

  public Map<String, String> getTakers() {
    return takers;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
