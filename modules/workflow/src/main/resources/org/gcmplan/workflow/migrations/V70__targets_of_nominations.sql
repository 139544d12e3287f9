-- A supplement and a question to another body have days of their own.
insert into workflow.stage_target (id, kind, working_days, valid_from, valid_to) values
  ('CONFIRM_NOMINATION-1', 'CONFIRM_NOMINATION', 5, date '2020-01-01', null),
  ('REVISE_NOMINATION-1', 'REVISE_NOMINATION', 5, date '2020-01-01', null),
  ('CHECK_DOSSIER-1', 'CHECK_DOSSIER', 10, date '2020-01-01', null),
  ('SUPPLEMENT_DOSSIER-1', 'SUPPLEMENT_DOSSIER', 5, date '2020-01-01', null);
