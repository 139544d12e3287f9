package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gcmplan.assignments.NoticeCatalogue;
import org.gcmplan.assignments.NoticeId;

/** The notices of assignment that are not settled. */
@Dependent
class NoticesUnderWay implements RoutedRecords {
  private final NoticeCatalogue notices;

  @Inject
  NoticesUnderWay(NoticeCatalogue notices) {
    this.notices = notices;
  }

  @Override
  public String process() {
    return AssignmentRoute.PROCESS;
  }

  @Override
  public Map<String, RecordStage> underWay() {
    return notices.underWay().stream()
        .collect(
            Collectors.toMap(
                notice -> notice.id().toString(),
                notice -> AssignmentStages.notice(notice.stage())));
  }

  @Override
  public Optional<RecordStage> find(String id) {
    return notices.find(NoticeId.parse(id)).map(notice -> AssignmentStages.notice(notice.stage()));
  }
}
