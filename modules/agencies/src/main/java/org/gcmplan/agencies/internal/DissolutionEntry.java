package org.gcmplan.agencies.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.agencies.Dissolution;
import org.gcmplan.agencies.RecordedDissolution;
import org.gcmplan.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** The end of a body as it was ordered; carried out when its day has come. */
@Entity
@Table(schema = "agencies", name = "dissolution")
class DissolutionEntry {
  @Id private UUID id;
  @Version private long version;
  private int place;

  @Column(name = "agency_id")
  private UUID agency;

  @Column(name = "otherwise_id")
  private @Nullable UUID otherwise;

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

  /** Who was to take over: the register forgets it when the end is taken back. */
  @ElementCollection
  @CollectionTable(
      schema = "agencies",
      name = "withdrawn_successor",
      joinColumns = @JoinColumn(name = "dissolution_id"))
  @Column(name = "agency_id")
  @OrderColumn(name = "place")
  private List<UUID> withdrawnFrom = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "agencies",
      name = "chosen_taker",
      joinColumns = @JoinColumn(name = "dissolution_id"))
  @MapKeyColumn(name = "item")
  @Column(name = "agency_id")
  private Map<String, UUID> takers = new HashMap<>();

  protected DissolutionEntry() {} // for JPA

  DissolutionEntry(Dissolution order, int place, Actor by, Instant now) {
    id = UUID.randomUUID();
    this.place = place;
    agency = order.agency().value();
    otherwise = order.otherwise().map(AgencyId::value).orElse(null);
    takesEffect = order.from();
    legalBasis = order.legalBasis();
    orderedBy = by.name();
    orderedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    order.takers().forEach((item, taker) -> takers.put(item, taker.value()));
  }

  UUID id() {
    return id;
  }

  AgencyId agency() {
    return new AgencyId(agency);
  }

  /** Whether its day has come and its work has not passed yet. */
  boolean isDue(LocalDate today) {
    return isWaiting() && !takesEffect.isAfter(today);
  }

  /** Whether its day lies ahead and it stands. */
  boolean isPlanned(LocalDate today) {
    return isWaiting() && takesEffect.isAfter(today);
  }

  private boolean isWaiting() {
    return carriedOutAt == null && withdrawnBecause == null;
  }

  void withdraw(String reason, List<AgencyId> successors) {
    withdrawnBecause = reason;
    successors.forEach(successor -> withdrawnFrom.add(successor.value()));
  }

  /** Whether just this was ordered and taken back. */
  boolean isWithdrawn(Dissolution order) {
    return withdrawnBecause != null
        && agency().equals(order.agency())
        && takesEffect.equals(order.from());
  }

  LocalDate takesEffect() {
    return takesEffect;
  }

  void carriedOut(Instant now) {
    carriedOutAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
  }

  /** What was ordered; the register knows the successors. */
  Dissolution order(List<AgencyId> successors) {
    Map<String, AgencyId> chosen =
        takers.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> new AgencyId(each.getValue())));
    return new Dissolution(
        agency(),
        successors,
        Optional.ofNullable(otherwise).map(AgencyId::new),
        chosen,
        takesEffect,
        legalBasis);
  }

  RecordedDissolution shown(List<AgencyId> successors) {
    return new RecordedDissolution(
        id,
        agency(),
        withdrawnBecause == null ? successors : withdrawnFrom.stream().map(AgencyId::new).toList(),
        takesEffect,
        legalBasis,
        orderedBy,
        orderedAt.toInstant(ZoneOffset.UTC),
        Optional.ofNullable(carriedOutAt).map(at -> at.toInstant(ZoneOffset.UTC)),
        Optional.ofNullable(withdrawnBecause));
  }
}
