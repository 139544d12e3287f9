package org.gcmplan.workflow.internal;

import java.util.function.Function;
import org.gcmplan.assignments.ExtensionRequest.Outcome;
import org.gcmplan.assignments.NoticeStage;
import org.gcmplan.nominations.CallStage;
import org.gcmplan.nominations.NominationState;
import org.gcmplan.progress.DutyStage;
import org.gcmplan.progress.RoundState;
import org.gcmplan.updates.UpdateStatus;

/** Where the records of each process lie in the database: their ids and where they stand. */
enum StoredRecords {
  PLAN_UPDATES(
      PlanUpdateRoute.PROCESS,
      "select id, status from updates.plan_update",
      status -> Stages.stage(UpdateStatus.valueOf(status))),
  NOTICES(
      AssignmentRoute.PROCESS,
      "select id, stage from assignments.notice",
      stage -> AssignmentStages.notice(NoticeStage.valueOf(stage))),
  EXTENSIONS(
      ExtensionRoute.PROCESS,
      "select id, outcome from assignments.extension",
      outcome -> AssignmentStages.extension(Outcome.valueOf(outcome))),
  ROUNDS(
      ReportingRoute.ROUND,
      "select id, state from progress.round",
      state -> RoundsUnderWay.stage(RoundState.valueOf(state))),
  DUTIES(
      ReportingRoute.REPORT,
      """
      select d.id, case when d.state = 'OWED' then 'OWED'
        when exists (select 1 from progress.report r where r.duty = d.id
          and r.state in ('SENT', 'SENT_BACK')) then 'IN_REVIEW' else 'DONE' end
      from progress.duty d""",
      stage -> DutiesUnderWay.stage(DutyStage.valueOf(stage))),
  NOMINATIONS(
      NominationRoute.PROCESS,
      "select id, state from nominations.nomination",
      state -> NominationStages.nomination(NominationState.valueOf(state))),
  CLEARANCES(
      ClearanceRoute.PROCESS,
      """
      select c.id, case when c.answer is not null then 'ANSWERED'
        when n.state in ('INELIGIBLE', 'AWARDED', 'NOT_AWARDED', 'WITHDRAWN') then 'OVER'
        else 'ASKED' end
      from nominations.clearance c join nominations.nomination n on n.id = c.nomination_id""",
      NominationStages::clearance),
  CALLS(
      CallRoute.PROCESS,
      """
      select c.id, case c.state when 'DECIDED' then 'CEREMONY' when 'HANDED_OVER' then 'ARCHIVING'
        when 'ARCHIVED' then 'SETTLED' when 'CONCLUDED' then 'CONCLUDED' when 'DRAFT' then 'DRAFT'
        else case
        when exists (select 1 from nominations.nomination n where n.call_id = c.id
          and n.state = 'AWAITING_DECISION') then 'DECIDING'
        when exists (select 1 from nominations.nomination n where n.call_id = c.id
          and n.state = 'IN_COUNCIL') then 'IN_COUNCIL'
        when exists (select 1 from nominations.nomination n where n.call_id = c.id
          and n.state = 'CLEARED') then 'SUBMITTING'
        else 'TAKING' end end
      from nominations.award_call c""",
      stage -> CallsUnderWay.stage(CallStage.valueOf(stage)));

  private final String process;
  private final String query;
  private final Function<String, RecordStage> stages;

  StoredRecords(String process, String query, Function<String, RecordStage> stages) {
    this.process = process;
    this.query = query;
    this.stages = stages;
  }

  String process() {
    return process;
  }

  String query() {
    return query;
  }

  RecordStage stage(String status) {
    return stages.apply(status);
  }
}
