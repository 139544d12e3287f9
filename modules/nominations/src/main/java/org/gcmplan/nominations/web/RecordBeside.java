package org.gcmplan.nominations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.nominations.AchievementRecords;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.RecordOfAchievement;

/** What the plan's record says, beside a nomination; read once a request. */
@Named
@RequestScoped
public class RecordBeside {
  @Inject AchievementRecords records;
  @Inject CurrentActor reader;

  private final Map<NominationId, RecordOfAchievement> known = new HashMap<>();

  public RecordOfAchievement of(NominationId nomination) {
    return known.computeIfAbsent(nomination, id -> records.beside(reader.get(), id));
  }

  public int onTime(NominationId nomination) {
    return of(nomination).count(
            TaskPart.LEAD, TaskStatus.COMPLETED_ON_TIME, TaskStatus.COMPLETED_NO_DEADLINE);
  }

  public int late(NominationId nomination) {
    return of(nomination).count(TaskPart.LEAD, TaskStatus.COMPLETED_LATE, TaskStatus.OVERDUE);
  }

  public long led(NominationId nomination) {
    return of(nomination).count(TaskPart.LEAD);
  }

  public long helped(NominationId nomination) {
    RecordOfAchievement record = of(nomination);
    return record.count(TaskPart.COOPERATING) + record.count(TaskPart.LOCALITY);
  }
}
