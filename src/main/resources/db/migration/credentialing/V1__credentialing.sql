create schema credentialing;

-- What the national register answered, kept as it was said: a doctor is entered from an answer, never from what was typed.
create table credentialing.look_up (
  id uuid primary key,
  institution_id uuid not null,
  asked_by uuid not null,
  name text not null,
  certificate text not null,
  result text not null check (result in ('PENDING', 'FOUND', 'UNKNOWN', 'AWAY')),
  entry jsonb,
  asked_at timestamptz not null,
  check ((result = 'FOUND') = (entry is not null))
);

create index look_up_institution on credentialing.look_up (institution_id, asked_at desc);

-- A doctor who was entered through the register, asked about again every night (DX-09).
create table credentialing.credential (
  practitioner_id uuid primary key,
  institution_id uuid not null,
  name text not null,
  certificate text not null,
  checked_on date not null,
  confirmed boolean not null default true
);

create index credential_institution on credentialing.credential (institution_id);
create index credential_checked on credentialing.credential (checked_on);

-- Pharmacists who review prescriptions, and the hours of the week they are on duty (IH-05).
create table credentialing.reviewer (
  id uuid primary key,
  institution_id uuid not null,
  name text not null,
  certificate text not null,
  third_party text,
  licence_to_on date not null,
  entered_at timestamptz not null,
  left_on date,
  unique (institution_id, certificate)
);

create table credentialing.duty (
  reviewer_id uuid not null references credentialing.reviewer,
  weekday int not null check (weekday between 1 and 7),
  begins time not null,
  ends time not null check (ends > begins),
  primary key (reviewer_id, weekday, begins)
);

-- What the supervisor stopped, why, and when it was let go on.
create table credentialing.stop (
  id uuid primary key,
  subject_id uuid not null,
  subject text not null check (subject in ('DOCTOR', 'INSTITUTION')),
  reason text not null,
  stopped_by uuid not null,
  stopped_at timestamptz not null,
  lifted_by uuid,
  lifted_at timestamptz,
  check ((lifted_by is null) = (lifted_at is null))
);

create unique index stop_standing on credentialing.stop (subject_id) where lifted_at is null;
