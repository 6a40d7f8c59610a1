create schema consultation;

create sequence consultation.visit_number;

create table consultation.visit (
  id uuid primary key,
  number text not null unique,
  kind text not null check (kind in ('ADVICE', 'FOLLOW_UP')),
  state text not null check (state in (
    'REQUESTED', 'WAITING', 'IN_VISIT', 'RECORD_DUE', 'CLOSED', 'DECLINED', 'TIMED_OUT', 'TERMINATED', 'LAPSED', 'WITHDRAWN')),
  patient_id uuid not null,
  requester_id uuid not null,
  idempotency_key text not null,
  offering_id uuid not null,
  practitioner_id uuid not null,
  practitioner_person_id uuid not null,
  department_id uuid not null,
  institution_id uuid not null,
  slot_id uuid,
  slot_start timestamptz,
  price numeric(16,2) not null,
  reply_within interval not null,
  talk_for interval not null,
  exchanges int not null,
  exchanges_used int not null default 0,
  complaint text not null,
  evidence_ids uuid[] not null default '{}',
  evidenced_codes text[] not null default '{}',
  first_visit_pilot boolean not null default false,
  guardian_present boolean not null default false,
  requested_at timestamptz not null,
  paid_at timestamptz,
  accepted_at timestamptz,
  ended_at timestamptz,
  due_at timestamptz,
  end_reason text,
  end_note text,
  follow_up boolean,
  last_seq bigint not null default 0,
  last_author text,
  last_message_at timestamptz,
  practitioner_messages int not null default 0,
  patient_read bigint not null default 0,
  practitioner_read bigint not null default 0,
  red_flag_at timestamptz,
  unique (requester_id, idempotency_key)
);

-- Two taps, two phones or two guardians: one open visit with one offering.
create unique index visit_one_open on consultation.visit (patient_id, offering_id)
  where state in ('REQUESTED', 'WAITING', 'IN_VISIT');
create index visit_due on consultation.visit (due_at) where due_at is not null;
create index visit_patient on consultation.visit (patient_id, id desc);
create index visit_requester on consultation.visit (requester_id, id desc);
create index visit_practitioner on consultation.visit (practitioner_id, id desc);
create index visit_at_work on consultation.visit (practitioner_id, state)
  where state in ('WAITING', 'IN_VISIT', 'RECORD_DUE');

create table consultation.message (
  visit_id uuid not null references consultation.visit (id),
  seq bigint not null,
  client_id text not null,
  author text not null check (author in ('PATIENT', 'PRACTITIONER', 'SYSTEM')),
  author_id uuid,
  kind text not null check (kind in ('TEXT', 'IMAGE', 'NOTICE')),
  body text not null,
  attachment_id uuid,
  sent_at timestamptz not null,
  primary key (visit_id, seq),
  unique (visit_id, author, client_id)
);

create table consultation.draft (
  visit_id uuid not null references consultation.visit (id),
  person_id uuid not null,
  body text not null,
  updated_at timestamptz not null,
  primary key (visit_id, person_id)
);

create table consultation.review (
  visit_id uuid primary key references consultation.visit (id),
  practitioner_id uuid not null,
  institution_id uuid not null,
  patient_id uuid not null,
  kind text not null check (kind in ('ADVICE', 'FOLLOW_UP')),
  satisfaction int not null check (satisfaction between 1 and 5),
  score int not null check (score between 0 and 10),
  comment text not null,
  at timestamptz not null
);

create index review_practitioner on consultation.review (practitioner_id, at desc, visit_id desc);
