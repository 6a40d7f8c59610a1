create schema guardianship;

-- Papers of somebody who says to be a child's guardian, for one hospital to look at (ID-10).
create table guardianship.proof (
  id uuid primary key,
  guardian_id uuid not null,
  ward_id uuid not null check (ward_id <> guardian_id),
  institution_id uuid not null,
  kind text not null check (kind in ('BIRTH_CERTIFICATE', 'HOUSEHOLD_REGISTER', 'APPOINTMENT')),
  files uuid[] not null check (cardinality(files) between 1 and 4),
  filed_at timestamptz not null,
  state text not null check (state in ('WAITING', 'ACCEPTED', 'RETURNED')),
  decided_by uuid check (decided_by <> guardian_id),
  decided_at timestamptz,
  note text,
  check ((state = 'WAITING') = (decided_at is null)),
  check ((decided_by is null) = (decided_at is null)),
  check ((state = 'RETURNED') = (note is not null))
);

create index proof_guardian on guardianship.proof (guardian_id, id desc);
create index proof_institution on guardianship.proof (institution_id, state);

-- One look at a time: papers of the same two are not handed to two hospitals at once.
create unique index proof_once on guardianship.proof (guardian_id, ward_id) where state = 'WAITING';
