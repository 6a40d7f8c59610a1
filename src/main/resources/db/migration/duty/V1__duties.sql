create schema duty;

-- Who answers for what in a house, from when to when, and in which hours of the week.
create table duty.duty (
  id uuid primary key,
  institution_id uuid not null,
  person_id uuid not null,
  code text not null check (code in ('MEDICAL_AFFAIRS', 'QUALITY', 'COMPLAINTS', 'PHARMACY', 'INFORMATION', 'PRIVACY')),
  from_on date not null,
  -- First day it no longer holds; null while nobody ended it.
  until_on date,
  -- Empty for every day; hours null for the whole day.
  weekdays int[] not null,
  begins time,
  ends time,
  granted_by uuid not null,
  granted_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  check ((begins is null) = (ends is null) and (begins is null or begins < ends)),
  check (until_on is null or until_on >= from_on),
  check ((ended_by is null) = (ended_at is null))
);

create index duty_institution on duty.duty (institution_id, code);

-- One person holds one duty once at a time.
create unique index duty_once on duty.duty (institution_id, person_id, code) where ended_at is null;
