-- Roles given and taken by hand; institution_id is null for those who run the installation.
create table duty.role_change (
  id uuid primary key,
  institution_id uuid,
  person_id uuid not null,
  role text not null check (role in ('PATIENT', 'DOCTOR', 'ADMINISTRATOR', 'APPLICANT', 'SUPERVISOR', 'OPERATOR')),
  given boolean not null,
  done_by uuid not null check (not given or done_by <> person_id),
  at timestamptz not null
);

create index role_change_institution on duty.role_change (institution_id, id desc);
