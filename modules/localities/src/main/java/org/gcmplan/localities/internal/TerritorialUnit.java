package org.gcmplan.localities.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.localities.DatedName;
import org.gcmplan.localities.Designation;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityId;
import org.jspecify.annotations.Nullable;

/** A province or city: one unit for as long as it exists, whatever it is called. */
@Entity
@Table(schema = "localities", name = "territorial_unit")
class TerritorialUnit {
  private static final Comparator<DatedDesignation> BY_DAY =
      Comparator.comparing(designation -> designation.appliesFrom().orElse(LocalDate.MIN));

  @Id private UUID id;
  @Version private long version;

  @Column(name = "valid_from")
  private @Nullable LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  /** The province or city of a commune; empty for those themselves. */
  @Column(name = "within_id")
  private @Nullable UUID within;

  @ElementCollection
  @CollectionTable(
      schema = "localities",
      name = "succession",
      joinColumns = @JoinColumn(name = "unit_id"))
  @Column(name = "successor_id")
  @OrderColumn(name = "place")
  private List<UUID> successors = new ArrayList<>();

  @OneToMany(mappedBy = "unit", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<DatedDesignation> designations = new ArrayList<>();

  protected TerritorialUnit() {} // for JPA

  TerritorialUnit(LocalityId id, Designation as, Optional<LocalDate> from) {
    this.id = id.value();
    validFrom = from.orElse(null);
    designations.add(new DatedDesignation(this, as, from));
  }

  LocalityId id() {
    return new LocalityId(id);
  }

  boolean existsOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }

  Optional<LocalDate> firstDay() {
    return Optional.ofNullable(validFrom);
  }

  Optional<LocalDate> lastDay() {
    return Optional.ofNullable(validTo);
  }

  boolean wentInto(LocalityId other) {
    return successors.contains(other.value());
  }

  /** Ends; the first of those that come after it keeps its seat. */
  void goInto(List<LocalityId> others, LocalDate lastDay) {
    successors.clear();
    others.forEach(other -> successors.add(other.value()));
    validTo = lastDay;
  }

  /** What was to come after it does not: it goes on. */
  void goOn() {
    successors.clear();
    validTo = null;
  }

  /** It was to begin and does not: it stands in the register and is in force on no day. */
  void neverBegin() {
    validTo = firstDay().orElseThrow().minusDays(1);
  }

  boolean neverBegan() {
    return validFrom != null && validTo != null && validTo.isBefore(validFrom);
  }

  boolean isDesignatedFrom(Optional<LocalDate> day) {
    return designations.stream().anyMatch(known -> known.appliesFrom().equals(day));
  }

  /** The first day of what it is called last. */
  Optional<LocalDate> lastDesignatedFrom() {
    return designations.stream().max(BY_DAY).flatMap(DatedDesignation::appliesFrom);
  }

  /** What it is called and when, the earliest first. */
  List<DatedName> names() {
    List<DatedDesignation> timeline = designations.stream().sorted(BY_DAY).toList();
    List<DatedName> names = new ArrayList<>();
    for (int place = 0; place < timeline.size(); place++) {
      Optional<LocalDate> to =
          place + 1 < timeline.size()
              ? timeline.get(place + 1).appliesFrom().map(next -> next.minusDays(1))
              : lastDay();
      DatedDesignation named = timeline.get(place);
      names.add(new DatedName(named.shown(), named.appliesFrom(), to));
    }
    return names;
  }

  boolean isDesignated(Designation as, Optional<LocalDate> from) {
    return designations.stream()
        .anyMatch(known -> known.appliesFrom().equals(from) && known.shown().equals(as));
  }

  /** Takes the place of a designation from the same day. */
  void designate(Designation as, Optional<LocalDate> from) {
    designations.removeIf(known -> known.appliesFrom().equals(from));
    designations.add(new DatedDesignation(this, as, from));
  }

  /** Stays called as before that day. */
  void keepDesignation(LocalDate day) {
    designations.removeIf(known -> known.appliesFrom().equals(Optional.of(day)));
  }

  /** The designation of that day; before the first one, the first. */
  Designation designationOn(LocalDate day) {
    LocalDate within = validTo != null && day.isAfter(validTo) ? validTo : day;
    List<DatedDesignation> timeline = designations.stream().sorted(BY_DAY).toList();
    return timeline.stream()
        .filter(designation -> designation.appliesOn(within))
        .reduce((earlier, later) -> later)
        .orElse(timeline.get(0))
        .shown();
  }

  Locality shownOn(LocalDate day, List<LocalityId> predecessors) {
    return new Locality(
        id(),
        designationOn(day),
        Optional.ofNullable(validFrom),
        Optional.ofNullable(validTo),
        predecessors,
        successors.stream().map(LocalityId::new).toList());
  }
}
