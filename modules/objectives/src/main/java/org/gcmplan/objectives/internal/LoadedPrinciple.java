package org.gcmplan.objectives.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.GuidingPrinciple;

@Entity
@Table(schema = "objectives", name = "guiding_principle")
class LoadedPrinciple {
  @Id
  @Column(name = "principle_number")
  private int number;

  @Column(name = "name_vi")
  private String nameVi;

  @Column(name = "name_en")
  private String nameEn;

  protected LoadedPrinciple() {} // for JPA

  LoadedPrinciple(GuidingPrinciple principle) {
    number = principle.number();
    nameVi = principle.name().vi();
    nameEn = principle.name().en();
  }

  GuidingPrinciple shown() {
    return new GuidingPrinciple(number, new LocalizedText(nameVi, nameEn));
  }
}
