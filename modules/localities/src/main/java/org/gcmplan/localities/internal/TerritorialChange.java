package org.gcmplan.localities.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Succession;
import org.gcmplan.localities.Division;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.NewUnit;
import org.gcmplan.localities.RecordedChange;
import org.gcmplan.localities.TerritorialKind;
import org.gcmplan.localities.TerritorialOrder;
import org.gcmplan.localities.internal.ChangedUnit.Part;
import org.jspecify.annotations.Nullable;

/** An order about units, as it was entered; carried out when its day has come. */
@Entity
@Table(schema = "localities", name = "territorial_change")
class TerritorialChange {
  @Id private UUID id;
  @Version private long version;
  private int place;

  @Enumerated(EnumType.STRING)
  private TerritorialKind kind;

  @Column(name = "takes_effect")
  private LocalDate takesEffect;

  @Column(name = "legal_basis")
  private String legalBasis;

  @Column(name = "ordered_by")
  private String orderedBy;

  @Column(name = "ordered_at")
  private LocalDateTime orderedAt;

  @Column(name = "carried_out_at")
  private @Nullable LocalDateTime carriedOutAt;

  @Column(name = "withdrawn_because")
  private @Nullable String withdrawnBecause;

  @ElementCollection
  @CollectionTable(
      schema = "localities",
      name = "changed_unit",
      joinColumns = @JoinColumn(name = "change_id"))
  @OrderColumn(name = "place")
  private List<ChangedUnit> units = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "localities",
      name = "chosen_taker",
      joinColumns = @JoinColumn(name = "change_id"))
  @MapKeyColumn(name = "item")
  @Column(name = "unit_id")
  private Map<String, UUID> takers = new HashMap<>();

  protected TerritorialChange() {} // for JPA

  TerritorialChange(TerritorialOrder order, int place, Actor by, Instant now) {
    id = UUID.randomUUID();
    this.place = place;
    kind = TerritorialKind.valueOf(order.getClass().getSimpleName().toUpperCase(Locale.ROOT));
    takesEffect = order.from();
    legalBasis = order.legalBasis();
    orderedBy = by.name();
    orderedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    order.former().forEach(unit -> units.add(new ChangedUnit(unit, Part.FORMER)));
    order.formed().forEach(unit -> units.add(new ChangedUnit(unit.id(), Part.FORMED)));
    if (order instanceof Division division) {
      division.takers().forEach((item, unit) -> takers.put(item, unit.value()));
    }
  }

  UUID id() {
    return id;
  }

  LocalDate takesEffect() {
    return takesEffect;
  }

  String legalBasis() {
    return legalBasis;
  }

  boolean isWaiting() {
    return carriedOutAt == null && withdrawnBecause == null;
  }

  boolean isWithdrawn() {
    return withdrawnBecause != null;
  }

  void withdraw(String reason) {
    withdrawnBecause = reason;
  }

  boolean says(TerritorialOrder order) {
    return takesEffect.equals(order.from())
        && former().equals(order.former())
        && formed().equals(order.formed().stream().map(NewUnit::id).toList());
  }

  /** Whether it is about a unit of the other, which was ordered before. */
  boolean buildsOn(TerritorialChange other) {
    return !isWithdrawn()
        && place > other.place
        && units.stream()
            .map(ChangedUnit::id)
            .anyMatch(unit -> other.units.stream().anyMatch(each -> each.id().equals(unit)));
  }

  void carriedOut(Instant now) {
    carriedOutAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
  }

  /** How the work of each unit that ends passes; none where no unit ends. */
  List<Succession> successions() {
    List<BodyId> heirs = formed().stream().map(LocalityId::body).toList();
    Map<String, BodyId> chosen =
        takers.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> BodyId.locality(each.getValue())));
    return heirs.isEmpty()
        ? List.of()
        : former().stream().map(unit -> succession(unit.body(), heirs, chosen)).toList();
  }

  private Succession succession(BodyId body, List<BodyId> heirs, Map<String, BodyId> chosen) {
    return new Succession(body, heirs, Optional.of(heirs.get(0)), chosen, takesEffect);
  }

  List<LocalityId> former() {
    return those(Part.FORMER);
  }

  List<LocalityId> formed() {
    return those(Part.FORMED);
  }

  private List<LocalityId> those(Part part) {
    return units.stream().filter(unit -> unit.isA(part)).map(ChangedUnit::id).toList();
  }

  RecordedChange shown() {
    return new RecordedChange(
        id,
        kind,
        takesEffect,
        legalBasis,
        former(),
        formed(),
        orderedBy,
        orderedAt.toInstant(ZoneOffset.UTC),
        Optional.ofNullable(carriedOutAt).map(at -> at.toInstant(ZoneOffset.UTC)),
        Optional.ofNullable(withdrawnBecause));
  }
}
