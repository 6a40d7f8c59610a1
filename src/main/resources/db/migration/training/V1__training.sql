create schema training;

-- Each assessment a doctor sat; kept for good, for the licence gate's restraint follows from it.
create table training.sitting (
  id uuid primary key,
  practitioner_id uuid not null,
  institution_id uuid not null,
  course_version text not null,
  score int not null check (score between 0 and 100),
  passed boolean not null,
  valid_until_on date,
  sat_on date not null,
  sat_at timestamptz not null,
  check (passed = (valid_until_on is not null))
);

create index sitting_practitioner on training.sitting (practitioner_id, sat_at desc);
create index sitting_institution on training.sitting (institution_id, practitioner_id);
