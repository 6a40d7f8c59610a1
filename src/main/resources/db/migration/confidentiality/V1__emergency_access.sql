create schema confidentiality;

-- The glass broken: a doctor without a care relation, or before locked content, looks into a record for a while and says why.
-- Never deleted; the administrator's judgement is written once.
create table confidentiality.emergency_access (
  id uuid primary key,
  patient_id uuid not null,
  doctor_id uuid not null,
  practitioner_id uuid not null,
  institution_id uuid not null,
  reason text not null check (reason in ('LIFE_AT_RISK', 'CANNOT_CONSENT', 'DOCTOR_UNREACHABLE', 'OTHER')),
  words text not null,
  opened_at timestamptz not null,
  until_at timestamptz not null check (until_at > opened_at),
  closed_at timestamptz,
  review_by_on date not null,
  verdict text check (verdict in ('JUSTIFIED', 'UNJUSTIFIED')),
  reviewed_at timestamptz,
  reviewed_by uuid,
  note text,
  check ((verdict is null) = (reviewed_at is null) and (verdict is null) = (reviewed_by is null) and (verdict is null) = (note is null)),
  check (verdict is null or reviewed_by <> doctor_id)
);

-- Breaking the same glass twice at once is breaking it once: what ran out is closed before another is opened.
create unique index emergency_access_open on confidentiality.emergency_access (doctor_id, patient_id) where closed_at is null;
create index emergency_access_patient on confidentiality.emergency_access (patient_id, opened_at desc);
create index emergency_access_doctor on confidentiality.emergency_access (doctor_id, opened_at desc);
create index emergency_access_waiting on confidentiality.emergency_access (institution_id, opened_at) where verdict is null;
create index emergency_access_institution on confidentiality.emergency_access (institution_id, id desc);

-- Who looked for a patient by number, found or not; bounds guessing.
create table confidentiality.look_up (
  id uuid primary key,
  doctor_id uuid not null,
  at timestamptz not null,
  patient_id uuid
);
create index look_up_doctor on confidentiality.look_up (doctor_id, at desc);
