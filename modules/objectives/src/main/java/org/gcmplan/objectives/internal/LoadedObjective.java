package org.gcmplan.objectives.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.Objective;

@Entity
@Table(schema = "objectives", name = "objective")
class LoadedObjective {
  @Id
  @Column(name = "objective_number")
  private int number;

  @Column(name = "title_vi")
  private String titleVi;

  @Column(name = "title_en")
  private String titleEn;

  @Column(name = "round_table")
  private int roundTable;

  @ElementCollection
  @CollectionTable(
      schema = "objectives",
      name = "sdg_target",
      joinColumns = @JoinColumn(name = "objective_number"))
  @Column(name = "target")
  @OrderColumn(name = "place")
  private List<String> sdgTargets = new ArrayList<>();

  protected LoadedObjective() {} // for JPA

  LoadedObjective(Objective objective) {
    number = objective.number();
    titleVi = objective.title().vi();
    titleEn = objective.title().en();
    roundTable = objective.roundTable();
    sdgTargets.addAll(objective.sdgTargets());
  }

  Objective shown() {
    return new Objective(number, new LocalizedText(titleVi, titleEn), roundTable, sdgTargets);
  }
}
