package org.gcmplan.objectives.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.FocusArea;

@Entity
@Table(schema = "objectives", name = "focus_area")
class LoadedFocusArea {
  @Id
  @Column(name = "area_number")
  private int number;

  @Column(name = "name_vi")
  private String nameVi;

  @Column(name = "name_en")
  private String nameEn;

  protected LoadedFocusArea() {} // for JPA

  LoadedFocusArea(FocusArea area) {
    number = area.number();
    nameVi = area.name().vi();
    nameEn = area.name().en();
  }

  FocusArea shown() {
    return new FocusArea(number, new LocalizedText(nameVi, nameEn));
  }
}
