package org.gcmplan.objectives.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.Plan;

/** The one plan of this database. */
@Entity
@Table(schema = "objectives", name = "plan")
class LoadedPlan {
  @Id private String decision;
  @Version private long version;

  @Column(name = "title_vi")
  private String titleVi;

  @Column(name = "title_en")
  private String titleEn;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "period_from")
  private int periodFrom;

  @Column(name = "period_to")
  private int periodTo;

  private String coordinator;
  private String register;
  private boolean illustrative;

  protected LoadedPlan() {} // for JPA

  LoadedPlan(Plan plan) {
    decision = plan.decision();
    bringUpToDate(plan);
  }

  final void bringUpToDate(Plan plan) {
    titleVi = plan.title().vi();
    titleEn = plan.title().en();
    decidedOn = plan.decidedOn();
    periodFrom = plan.periodFrom();
    periodTo = plan.periodTo();
    coordinator = plan.coordinator().toString();
    register = plan.register();
    illustrative = plan.illustrative();
  }

  Plan shown() {
    return new Plan(
        new LocalizedText(titleVi, titleEn),
        decision,
        decidedOn,
        periodFrom,
        periodTo,
        BodyId.parse(coordinator),
        register,
        illustrative);
  }
}
