create schema chart;

-- Who may look into whose record, from when until when (PV-18); the basis is the appointment or visit that opened it.
create table chart.care_relation (
  patient_id uuid not null,
  practitioner_id uuid not null,
  basis_id uuid not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  primary key (patient_id, practitioner_id, basis_id)
);

create index care_relation_practitioner on chart.care_relation (practitioner_id, until_at);

create table chart.encounter (
  id uuid primary key,
  patient_id uuid not null,
  practitioner_id uuid not null,
  institution_id uuid not null,
  department_id uuid not null,
  kind text not null check (kind in ('ADVICE', 'FOLLOW_UP', 'CLINIC')),
  evidenced_codes text[] not null,
  opened_at timestamptz not null,
  closed_at timestamptz
);

create index encounter_patient on chart.encounter (patient_id, opened_at desc);
create index encounter_practitioner on chart.encounter (practitioner_id, opened_at desc);

create table chart.allergy (
  id uuid primary key,
  patient_id uuid not null,
  kind text not null check (kind in ('DRUG', 'FOOD', 'OTHER')),
  substance text not null,
  reaction text not null,
  severity text not null check (severity in ('MILD', 'MODERATE', 'SEVERE')),
  noted_by uuid not null,
  noted_by_doctor boolean not null,
  noted_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz
);

create unique index allergy_substance on chart.allergy (patient_id, lower(substance)) where withdrawn_at is null;

create table chart.problem (
  id uuid primary key,
  patient_id uuid not null,
  code text not null,
  name_zh text not null,
  name_en text,
  since_on date,
  note text not null,
  noted_by uuid not null,
  noted_at timestamptz not null,
  resolved_by uuid,
  resolved_at timestamptz
);

create unique index problem_code on chart.problem (patient_id, code) where resolved_at is null;

create table chart.record (
  id uuid primary key,
  encounter_id uuid not null unique references chart.encounter,
  patient_id uuid not null,
  created_at timestamptz not null
);

create index record_patient on chart.record (patient_id, created_at desc);

-- One signed version; the signed bytes themselves lie with the signature and neither is ever changed.
create table chart.record_version (
  record_id uuid not null references chart.record,
  version int not null check (version >= 1),
  signature_id uuid not null unique,
  verification_code text not null unique,
  signer_id uuid not null,
  signed_at timestamptz not null,
  reason text not null,
  primary key (record_id, version)
);

create table chart.record_draft (
  encounter_id uuid primary key references chart.encounter,
  author_id uuid not null,
  content jsonb not null,
  version int not null,
  saved_at timestamptz not null
);

create table chart.diagnosis (
  id uuid primary key,
  patient_id uuid not null,
  encounter_id uuid not null references chart.encounter,
  record_id uuid not null,
  record_version int not null,
  code text not null,
  name_zh text not null,
  name_en text,
  position int not null,
  suspected boolean not null,
  diagnosed_at timestamptz not null,
  foreign key (record_id, record_version) references chart.record_version (record_id, version)
);

create index diagnosis_patient on chart.diagnosis (patient_id, diagnosed_at desc);
create index diagnosis_encounter on chart.diagnosis (encounter_id);
create index diagnosis_record on chart.diagnosis (record_id, record_version);

create table chart.evidence (
  id uuid primary key,
  patient_id uuid not null,
  code text not null,
  name_zh text not null,
  name_en text,
  diagnosed_on date not null,
  hospital text not null,
  diagnosis_id uuid references chart.diagnosis,
  submitted_by uuid not null,
  submitted_at timestamptz not null
);

create index evidence_patient on chart.evidence (patient_id, submitted_at desc);
create unique index evidence_diagnosis on chart.evidence (diagnosis_id) where diagnosis_id is not null;
create index evidence_diagnosis_reference on chart.evidence (diagnosis_id);

create table chart.evidence_attachment (
  evidence_id uuid not null references chart.evidence,
  position int not null,
  attachment_id uuid not null,
  primary key (evidence_id, position)
);

create function chart.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a signed record is amended by a new version, never changed' using errcode = 'integrity_constraint_violation';
end $$;

create trigger record_version_is_final before update or delete on chart.record_version
  for each row execute function chart.refuse_change();
create trigger record_version_is_never_truncated before truncate on chart.record_version
  for each statement execute function chart.refuse_change();
create trigger diagnosis_is_final before update or delete on chart.diagnosis
  for each row execute function chart.refuse_change();
