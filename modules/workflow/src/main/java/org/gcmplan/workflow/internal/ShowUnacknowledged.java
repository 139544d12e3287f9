package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gcmplan.assignments.NoticeId;
import org.gcmplan.assignments.NoticeReminders;

/** Service task «Show the unanswered». */
@Named
@Dependent
class ShowUnacknowledged implements JavaDelegate {
  private final NoticeReminders reminders;

  @Inject
  ShowUnacknowledged(NoticeReminders reminders) {
    this.reminders = reminders;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reminders.showUnacknowledged(NoticeId.parse(execution.getProcessBusinessKey()));
  }
}
