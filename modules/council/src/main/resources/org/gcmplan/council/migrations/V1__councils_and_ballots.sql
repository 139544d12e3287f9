-- Councils and who belongs to them, their sittings, declared interests, ballots, minutes.

create table council.council (
  id            uuid          not null,
  version       bigint        not null,
  body          varchar(60)   not null,
  name_vi       varchar(300)  not null,
  name_en       varchar(300)  not null,
  legal_basis   varchar(500)  not null,
  substitutes   integer       not null,
  established_on date         not null,
  ended_on      date,
  constraint council_pk primary key (id)
);

create table council.membership (
  id            uuid          not null,
  council       uuid          not null,
  account       uuid          not null,
  person_vi     varchar(300)  not null,
  person_en     varchar(300)  not null,
  body          varchar(60)   not null,
  held_function varchar(20)   not null,
  votes         integer       not null,
  valid_from    date          not null,
  valid_until   date,
  constraint membership_pk primary key (id),
  constraint membership_of_council foreign key (council) references council.council (id)
);
create index membership_by_account on council.membership (account);
create index membership_by_council on council.membership (council);

create table council.sitting (
  id            uuid          not null,
  version       bigint        not null,
  council       uuid          not null,
  title_vi      varchar(300)  not null,
  title_en      varchar(300)  not null,
  form          varchar(20)   not null,
  sits_on       date          not null,
  place         varchar(300)  not null,
  opens_at      timestamp,
  closes_at     timestamp,
  secrecy       varchar(10)   not null,
  quorum        varchar(20)   not null,
  majority      varchar(20)   not null,
  strictly_more integer       not null,
  count_base    varchar(20)   not null,
  chair_breaks_tie integer    not null,
  recused_leave integer       not null,
  state         varchar(20)   not null,
  called_at     timestamp     not null,
  opened_at     timestamp,
  ended_at      timestamp,
  cancelled_because varchar(2000) not null,
  remarks       varchar(10000) not null,
  constraint sitting_pk primary key (id),
  constraint sitting_of_council foreign key (council) references council.council (id)
);
create index sitting_by_council on council.sitting (council);

create table council.motion (
  id            uuid          not null,
  version       bigint        not null,
  sitting       uuid          not null,
  place         integer       not null,
  subject_kind  varchar(60)   not null,
  subject_id    varchar(100)  not null,
  title_vi      varchar(500)  not null,
  title_en      varchar(500)  not null,
  outcome       varchar(20),
  decided_by    uuid,
  in_favour     integer       not null,
  against       integer       not null,
  abstained     integer       not null,
  recused       integer       not null,
  present       integer       not null,
  entitled      integer       not null,
  base          integer       not null,
  casting       varchar(2000),
  constraint motion_pk primary key (id),
  constraint motion_of_sitting foreign key (sitting) references council.sitting (id)
);
create index motion_by_sitting on council.motion (sitting);
create index motion_by_subject on council.motion (subject_kind, subject_id);

create table council.motion_concern (
  motion        uuid          not null,
  concerned     varchar(60)   not null,
  constraint motion_concern_pk primary key (motion, concerned),
  constraint motion_concern_of_motion foreign key (motion) references council.motion (id)
);

create table council.seat (
  id            uuid          not null,
  sitting       uuid          not null,
  member        uuid          not null,
  person_vi     varchar(300)  not null,
  person_en     varchar(300)  not null,
  body          varchar(60)   not null,
  held_function varchar(20)   not null,
  votes         integer       not null,
  substitute    uuid,
  substitute_vi varchar(300)  not null,
  substitute_en varchar(300)  not null,
  substitute_body varchar(60) not null,
  reference     varchar(300)  not null,
  paper         uuid,
  constraint seat_pk primary key (id),
  constraint seat_once unique (sitting, member),
  constraint seat_substitute_once unique (sitting, substitute),
  constraint seat_of_sitting foreign key (sitting) references council.sitting (id)
);
create index seat_by_member on council.seat (member);
create index seat_by_substitute on council.seat (substitute);

create table council.guest (
  id            uuid          not null,
  sitting       uuid          not null,
  account       uuid,
  name          varchar(300)  not null,
  guest_function varchar(300) not null,
  constraint guest_pk primary key (id),
  constraint guest_of_sitting foreign key (sitting) references council.sitting (id)
);
create index guest_by_sitting on council.guest (sitting);

create table council.declaration (
  id            uuid          not null,
  sitting       uuid          not null,
  motion        uuid          not null,
  member        uuid          not null,
  declared_by   uuid          not null,
  kind          varchar(20)   not null,
  words         varchar(2000) not null,
  declared_at   timestamp     not null,
  constraint declaration_pk primary key (id),
  constraint declaration_once unique (motion, declared_by),
  constraint declaration_of_motion foreign key (motion) references council.motion (id)
);
create index declaration_by_sitting on council.declaration (sitting);

create table council.recusal (
  id            uuid          not null,
  sitting       uuid          not null,
  motion        uuid          not null,
  member        uuid          not null,
  reason        varchar(2000) not null,
  ordered_by    uuid          not null,
  ordered_at    timestamp     not null,
  constraint recusal_pk primary key (id),
  constraint recusal_once unique (motion, member),
  constraint recusal_of_motion foreign key (motion) references council.motion (id)
);
create index recusal_by_sitting on council.recusal (sitting);

create table council.attendance (
  id            uuid          not null,
  sitting       uuid          not null,
  person        uuid          not null,
  arrived_at    timestamp     not null,
  left_at       timestamp,
  constraint attendance_pk primary key (id),
  constraint attendance_of_sitting foreign key (sitting) references council.sitting (id)
);
create index attendance_by_sitting on council.attendance (sitting);

create table council.ballot (
  id            uuid          not null,
  version       bigint        not null,
  sitting       uuid          not null,
  place         integer       not null,
  state         varchar(20)   not null,
  closed_at     timestamp,
  check_value   varchar(64)   not null,
  annulled_because varchar(2000) not null,
  constraint ballot_pk primary key (id),
  constraint ballot_of_sitting foreign key (sitting) references council.sitting (id)
);
create index ballot_by_sitting on council.ballot (sitting);

create table council.ballot_motion (
  id            uuid          not null,
  ballot        uuid          not null,
  motion        uuid          not null,
  suspended     integer       not null,
  quorate       integer       not null,
  present       integer       not null,
  entitled      integer       not null,
  recused       integer       not null,
  constraint ballot_motion_pk primary key (id),
  constraint ballot_motion_once unique (ballot, motion),
  constraint ballot_motion_of_ballot foreign key (ballot) references council.ballot (id),
  constraint ballot_motion_of_motion foreign key (motion) references council.motion (id)
);

-- A custodian's pair of keys; the private one sealed by a passphrase, and destroyed at the count.
create table council.ballot_key (
  id            uuid          not null,
  ballot        uuid          not null,
  part          varchar(20)   not null,
  custodian     uuid          not null,
  public_key    varchar(1000) not null,
  sealed_key    varchar(6000),
  salt          varchar(60)   not null,
  rounds        integer       not null,
  constraint ballot_key_pk primary key (id),
  constraint ballot_key_once unique (ballot, part),
  constraint ballot_key_of_two unique (ballot, custodian),
  constraint ballot_key_of_ballot foreign key (ballot) references council.ballot (id)
);

-- That a member has voted, and the vote in two halves that are nothing one without the other. No
-- time: when somebody voted is in the audit trail; how is nowhere.
create table council.vote (
  id            uuid          not null,
  ballot        uuid          not null,
  motion        uuid          not null,
  member        uuid          not null,
  voter         uuid          not null,
  chair_half    varchar(1000) not null,
  secretary_half varchar(1000) not null,
  constraint vote_pk primary key (id),
  constraint vote_once_a_seat unique (ballot, motion, member),
  constraint vote_once_a_person unique (ballot, motion, voter),
  constraint vote_of_ballot foreign key (ballot) references council.ballot (id)
);

-- What the count published, in an order of its own.
create table council.published_vote (
  id            uuid          not null,
  ballot        uuid          not null,
  motion        uuid          not null,
  place         integer       not null,
  code          varchar(40)   not null,
  choice        varchar(10)   not null,
  member        uuid,
  constraint published_vote_pk primary key (id),
  constraint published_vote_place unique (ballot, motion, place),
  constraint published_vote_of_ballot foreign key (ballot) references council.ballot (id)
);

create table council.minutes_approval (
  id            uuid          not null,
  sitting       uuid          not null,
  part          varchar(20)   not null,
  account       uuid          not null,
  person_name   varchar(300)  not null,
  approved_at   timestamp     not null,
  sha256        varchar(64)   not null,
  constraint minutes_approval_pk primary key (id),
  constraint minutes_approval_once unique (sitting, part),
  constraint minutes_approval_of_two unique (sitting, account),
  constraint minutes_approval_of_sitting foreign key (sitting) references council.sitting (id)
);
