-- Communes, wards and special zones lie within a province or city.
alter table localities.territorial_unit add column within_id uuid;
create index territorial_unit_within on localities.territorial_unit (within_id);
