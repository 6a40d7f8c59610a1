create schema revisit;

-- What a finished visit entitles its patient to, by the rule as it stood then.
create table revisit.entitlement (
  visit_id uuid primary key,
  patient_id uuid not null,
  institution_id uuid not null,
  department_id uuid not null,
  practitioner_id uuid not null,
  visited_at timestamptz not null,
  until_on date not null,
  price numeric(16,2) not null check (price >= 0),
  -- Any doctor of the department, not only the same one.
  department_wide boolean not null,
  -- The appointment that uses it up.
  used_by uuid unique
);

create index entitlement_patient on revisit.entitlement (patient_id, until_on desc);
