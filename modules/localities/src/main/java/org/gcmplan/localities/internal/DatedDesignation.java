package org.gcmplan.localities.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.localities.Designation;
import org.gcmplan.localities.LocalityType;
import org.jspecify.annotations.Nullable;

/** What a unit is called from a day on. */
@Entity
@Table(schema = "localities", name = "designation")
class DatedDesignation {
  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "unit_id")
  private TerritorialUnit unit;

  @Column(name = "applies_from")
  private @Nullable LocalDate appliesFrom;

  private String code;

  @Column(name = "name_vi")
  private String nameVi;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "full_name_vi")
  private String fullNameVi;

  @Column(name = "full_name_en")
  private String fullNameEn;

  @Enumerated(EnumType.STRING)
  @Column(name = "unit_type")
  private LocalityType type;

  protected DatedDesignation() {} // for JPA

  DatedDesignation(TerritorialUnit unit, Designation as, Optional<LocalDate> from) {
    id = UUID.randomUUID();
    this.unit = unit;
    appliesFrom = from.orElse(null);
    code = as.code();
    nameVi = as.name().vi();
    nameEn = as.name().en();
    fullNameVi = as.fullName().vi();
    fullNameEn = as.fullName().en();
    type = as.type();
  }

  /** Empty for what a unit was called when the plan began. */
  Optional<LocalDate> appliesFrom() {
    return Optional.ofNullable(appliesFrom);
  }

  boolean appliesOn(LocalDate day) {
    return appliesFrom == null || !day.isBefore(appliesFrom);
  }

  Designation shown() {
    return new Designation(
        code, new LocalizedText(nameVi, nameEn), new LocalizedText(fullNameVi, fullNameEn), type);
  }
}
