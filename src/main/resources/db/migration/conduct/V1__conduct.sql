create schema conduct;

-- Sessions that were looked at after their end: each once.
create table conduct.review (
  session_id uuid primary key,
  reviewed_at timestamptz not null
);

create table conduct.no_show (
  appointment_id uuid primary key,
  patient_id uuid not null,
  institution_id uuid not null,
  practitioner_id uuid not null,
  clinic_on date not null,
  starts_at timestamptz not null,
  marked_at timestamptz not null,
  state text not null check (state in ('STANDING', 'APPEALED', 'UPHELD', 'REMOVED')),
  appeal text,
  appealed_at timestamptz,
  note text,
  decided_by uuid,
  decided_at timestamptz,
  check ((state = 'STANDING') = (appealed_at is null)),
  check ((state in ('UPHELD', 'REMOVED')) = (decided_at is not null))
);

create index no_show_patient on conduct.no_show (patient_id, clinic_on);
create index no_show_appeal on conduct.no_show (institution_id, appealed_at) where appealed_at is not null;
