package org.gcmplan.localities.web;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.localities.Designation;
import org.gcmplan.localities.Division;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.LocalityType;
import org.gcmplan.localities.Merger;
import org.gcmplan.localities.NewUnit;
import org.gcmplan.localities.Redesignation;
import org.gcmplan.localities.TerritorialKind;
import org.gcmplan.localities.TerritorialOrder;
import org.jspecify.annotations.Nullable;

/** What is filled in for a territorial change. New units bear their ids from the beginning. */
public class TerritorialForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST_PARTS = 6;

  private final Map<String, String> text = new HashMap<>();
  private final Map<String, String> takers = new HashMap<>();
  private final List<UUID> parts = new ArrayList<>(List.of(UUID.randomUUID(), UUID.randomUUID()));
  private List<String> former = List.of();
  private @Nullable LocalDate from;
  private boolean confirmed;

  /** The designation as it is, to be changed. */
  void fill(Designation as) {
    text.put("code", as.code());
    text.put("name", as.name().vi());
    text.put("nameEn", as.name().en());
    text.put("fullName", as.fullName().vi());
    text.put("fullNameEn", as.fullName().en());
    text.put("type", as.type().name());
  }

  void addPart() {
    if (parts.size() < MOST_PARTS) {
      parts.add(UUID.randomUUID());
    }
  }

  TerritorialOrder order(TerritorialKind kind) {
    LocalDate day = Optional.ofNullable(from).orElseThrow();
    String basis = value("legalBasis");
    List<LocalityId> units = former.stream().map(TerritorialForm::unit).toList();
    return switch (kind) {
      case MERGER ->
          new Merger(units, new NewUnit(new LocalityId(parts.get(0)), designation("")), day, basis);
      case DIVISION -> new Division(units.get(0), newUnits(), seat(), chosen(), day, basis);
      case REDESIGNATION -> new Redesignation(units.get(0), designation(""), day, basis);
    };
  }

  /** What is looked at, but for who takes what: that is chosen in the look. */
  String essence(TerritorialKind kind) {
    TerritorialOrder order = order(kind);
    return order.former() + " " + order.formed() + " " + order.from() + order.legalBasis();
  }

  List<NewUnit> newUnits() {
    return IntStream.range(0, parts.size())
        .filter(place -> place < 2 || !value("code-" + place).isEmpty())
        .mapToObj(place -> new NewUnit(new LocalityId(parts.get(place)), designation("-" + place)))
        .toList();
  }

  List<SelectItem> seats(Language language) {
    return IntStream.range(0, parts.size())
        .mapToObj(place -> seat(place, designation("-" + place).fullName().in(language)))
        .toList();
  }

  private SelectItem seat(int place, String name) {
    return new SelectItem(parts.get(place).toString(), (place + 1) + ". " + name);
  }

  private Optional<LocalityId> seat() {
    return Optional.of(value("seat")).filter(id -> !id.isEmpty()).map(TerritorialForm::unit);
  }

  private Map<String, LocalityId> chosen() {
    return takers.entrySet().stream()
        .filter(each -> each.getValue() != null && !each.getValue().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, each -> unit(each.getValue())));
  }

  private Designation designation(String place) {
    return new Designation(
        value("code" + place),
        new LocalizedText(value("name" + place), value("nameEn" + place)),
        new LocalizedText(value("fullName" + place), value("fullNameEn" + place)),
        LocalityType.valueOf(text.getOrDefault("type" + place, LocalityType.PROVINCE.name())));
  }

  private String value(String field) {
    return Optional.ofNullable(text.get(field)).orElse("").strip();
  }

  private static LocalityId unit(String id) {
    return new LocalityId(UUID.fromString(id));
  }

  public Map<String, String> getText() {
    return text;
  }

  public Map<String, String> getTakers() {
    return takers;
  }

  public List<UUID> getParts() {
    return parts;
  }

  public List<String> getFormer() {
    return former;
  }

  public void setFormer(List<String> former) {
    this.former = List.copyOf(former);
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
