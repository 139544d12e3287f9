insert into workflow.stage_target (id, kind, working_days, valid_from, valid_to) values
  ('ACKNOWLEDGE-1', 'ACKNOWLEDGE', 3, date '2020-01-01', null),
  ('ANSWER_ASSIGNMENT-1', 'ANSWER_ASSIGNMENT', 3, date '2020-01-01', null),
  ('DECIDE_ON_EXTENSION-1', 'DECIDE_ON_EXTENSION', 5, date '2020-01-01', null);
