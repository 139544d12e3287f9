-- A report is due with its round, and a round is closed with its last reminder.
insert into workflow.stage_target (id, kind, working_days, valid_from, valid_to) values
  ('REVIEW_REPORTS-1', 'REVIEW_REPORTS', 5, date '2020-01-01', null),
  ('AMEND_REPORTS-1', 'AMEND_REPORTS', 3, date '2020-01-01', null);
