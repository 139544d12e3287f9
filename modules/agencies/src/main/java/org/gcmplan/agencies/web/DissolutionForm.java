package org.gcmplan.agencies.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.agencies.Dissolution;
import org.jspecify.annotations.Nullable;

/** What is filled in for the end of a body. */
public class DissolutionForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, String> text = new HashMap<>();
  private final Map<String, String> takers = new HashMap<>();
  private List<String> successors = List.of();
  private @Nullable LocalDate from;
  private boolean confirmed;

  Dissolution order() {
    return new Dissolution(
        chosen("agency").orElseThrow(),
        mainFirst(),
        chosen("otherwise").filter(id -> successors.contains(id.value().toString())),
        decided(),
        Optional.ofNullable(from).orElseThrow(),
        Optional.ofNullable(text.get("legalBasis")).orElse("").strip());
  }

  /** Whoever takes the rest is the main successor. */
  private List<AgencyId> mainFirst() {
    String rest = text.getOrDefault("otherwise", "");
    return successors.stream()
        .sorted(Comparator.comparing(id -> !id.equals(rest)))
        .map(DissolutionForm::agency)
        .toList();
  }

  /** What is looked at, but for who takes what: that is chosen in the look. */
  String essence() {
    return text.get("agency") + " " + successors + " " + from;
  }

  private Map<String, AgencyId> decided() {
    return takers.entrySet().stream()
        .filter(each -> each.getValue() != null && successors.contains(each.getValue()))
        .collect(Collectors.toMap(Map.Entry::getKey, each -> agency(each.getValue())));
  }

  private Optional<AgencyId> chosen(String field) {
    return Optional.ofNullable(text.get(field))
        .filter(id -> !id.isEmpty())
        .map(DissolutionForm::agency);
  }

  private static AgencyId agency(String id) {
    return new AgencyId(UUID.fromString(id));
  }

  public Map<String, String> getText() {
    return text;
  }

  public Map<String, String> getTakers() {
    return takers;
  }

  public List<String> getSuccessors() {
    return successors;
  }

  public void setSuccessors(List<String> successors) {
    this.successors = List.copyOf(successors);
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public void setConfirmed(boolean confirmed) {
    this.confirmed = confirmed;
  }
}
