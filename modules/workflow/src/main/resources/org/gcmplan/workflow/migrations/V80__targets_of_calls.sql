-- Working days for the steps of a call; a ceremony has a day of its own.
insert into workflow.stage_target (id, kind, working_days, valid_from, valid_to) values
  ('PRESENT_TO_COUNCIL-1', 'PRESENT_TO_COUNCIL', 20, date '2020-01-01', null),
  ('SUBMIT_AWARDS-1', 'SUBMIT_AWARDS', 5, date '2020-01-01', null),
  ('DECIDE_AWARDS-1', 'DECIDE_AWARDS', 10, date '2020-01-01', null),
  ('PREPARE_CEREMONY-1', 'PREPARE_CEREMONY', 10, date '2020-01-01', null),
  ('ARCHIVE_DOSSIERS-1', 'ARCHIVE_DOSSIERS', 20, date '2020-01-01', null);
