package org.gcmplan.workflow.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.gcmplan.workflow.WorkItemKind;

/** Within how many working days a stage should be done; data with dates, not a constant. */
@Entity
@Table(schema = "workflow", name = "stage_target")
class StageTarget {
  @Id private String id;

  @Enumerated(EnumType.STRING)
  private WorkItemKind kind;

  @Column(name = "working_days")
  private int workingDays;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected StageTarget() {}

  int workingDays() {
    return workingDays;
  }
}
