-- The rows that whoever stores or numbers passes through, one at a time.
create table documents.gate (
  id integer not null,
  passed integer not null,
  constraint pk_gate primary key (id)
);
insert into documents.gate (id, passed) values (1, 0);
insert into documents.gate (id, passed) values (2, 0);

-- Bytes, once for each SHA-256. Never changed, never deleted.
create table documents.stored_file (
  sha256 varchar(64) not null,
  size_bytes bigint not null,
  stored_at timestamp not null,
  constraint pk_stored_file primary key (sha256),
  constraint ck_stored_file_size check (size_bytes > 0)
);

create table documents.file_chunk (
  sha256 varchar(64) not null,
  part integer not null,
  content bytea not null,
  constraint pk_file_chunk primary key (sha256, part),
  constraint fk_file_chunk_file foreign key (sha256) references documents.stored_file (sha256)
);

create table documents.attachment (
  id uuid not null,
  owner_kind varchar(60) not null,
  owner_id varchar(100) not null,
  sha256 varchar(64) not null,
  file_name varchar(240) not null,
  media_type varchar(120) not null,
  size_bytes bigint not null,
  caption varchar(500) not null,
  attached_by uuid not null,
  attached_by_name varchar(300) not null,
  body varchar(60) not null,
  attached_at timestamp not null,
  removed_at timestamp,
  removed_by uuid,
  constraint pk_attachment primary key (id),
  constraint fk_attachment_file foreign key (sha256) references documents.stored_file (sha256)
);
create index ix_attachment_owner on documents.attachment (owner_kind, owner_id);

-- How far a register of outgoing papers has counted in a year.
create table documents.register_year (
  register varchar(60) not null,
  of_year integer not null,
  last_number integer not null,
  last_day date not null,
  constraint pk_register_year primary key (register, of_year)
);

-- A paper as it went out. Written once.
create table documents.outgoing_paper (
  id uuid not null,
  owner_kind varchar(60) not null,
  owner_id varchar(100) not null,
  occasion varchar(120) not null,
  register varchar(60) not null,
  of_year integer not null,
  paper_number integer not null,
  number_text varchar(80) not null,
  paper_day date not null,
  title varchar(4000) not null,
  pdf varchar(64) not null,
  docx varchar(64) not null,
  issued_by uuid not null,
  issued_by_name varchar(300) not null,
  issued_at timestamp not null,
  constraint pk_outgoing_paper primary key (id),
  constraint uq_outgoing_paper_number unique (register, of_year, paper_number),
  constraint uq_outgoing_paper_occasion unique (owner_kind, owner_id, occasion),
  constraint fk_outgoing_paper_pdf foreign key (pdf) references documents.stored_file (sha256),
  constraint fk_outgoing_paper_docx foreign key (docx) references documents.stored_file (sha256)
);

-- Documents about what never changes, printed at the first demand.
create table documents.rendition (
  owner_kind varchar(60) not null,
  owner_id varchar(100) not null,
  rendition_name varchar(120) not null,
  sha256 varchar(64) not null,
  constraint pk_rendition primary key (owner_kind, owner_id, rendition_name),
  constraint fk_rendition_file foreign key (sha256) references documents.stored_file (sha256)
);
