package org.gcmplan.agencies.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.agencies.NewAgency;
import org.gcmplan.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A body in the register: known for ever, in force for a time. */
@Entity
@Table(schema = "agencies", name = "agency")
class RegisteredAgency {
  @Id private UUID id;
  @Version private long version;
  private String code;

  @Column(name = "name_vi")
  private String nameVi;

  @Column(name = "name_en")
  private String nameEn;

  private String symbol;

  @Column(name = "valid_from")
  private @Nullable LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  @ElementCollection
  @CollectionTable(
      schema = "agencies",
      name = "succession",
      joinColumns = @JoinColumn(name = "agency_id"))
  @Column(name = "successor_id")
  @OrderColumn(name = "place")
  private List<UUID> successors = new ArrayList<>();

  protected RegisteredAgency() {} // for JPA

  RegisteredAgency(NewAgency facts) {
    id = facts.id().value();
    correct(facts);
  }

  final void correct(NewAgency facts) {
    code = facts.code();
    nameVi = facts.name().vi();
    nameEn = facts.name().en();
    symbol = facts.symbol();
    validFrom = facts.validFrom().orElse(null);
  }

  void end(LocalDate lastDay, List<AgencyId> takingOver) {
    validTo = lastDay;
    successors.clear();
    takingOver.forEach(successor -> successors.add(successor.value()));
  }

  /** What was to come after it does not: it goes on. */
  void goOn() {
    validTo = null;
    successors.clear();
  }

  boolean saysTheSameAs(NewAgency facts) {
    Agency now = shown();
    return facts.equals(
        new NewAgency(now.id(), now.code(), now.name(), now.symbol(), now.validFrom()));
  }

  /** Whether the time of this body and that of a new one, which is open at its end, meet. */
  boolean overlaps(NewAgency other) {
    return validTo == null || other.validFrom().map(from -> !validTo.isBefore(from)).orElse(true);
  }

  Agency shown() {
    return new Agency(
        new AgencyId(id),
        code,
        new LocalizedText(nameVi, nameEn),
        symbol,
        Optional.ofNullable(validFrom),
        Optional.ofNullable(validTo),
        successors.stream().map(AgencyId::new).toList());
  }
}
