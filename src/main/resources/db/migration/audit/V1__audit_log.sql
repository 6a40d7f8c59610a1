create schema audit;

-- Written by every request in its own transaction; never updated, never deleted but by retention.
create table audit.entry (
  id bigint generated always as identity primary key,
  xact xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  person_id uuid,
  session_id uuid,
  roles text not null,
  institution_id uuid,
  source text not null,
  action text not null,
  item text not null,
  item_id uuid,
  patient_id uuid,
  purpose text not null,
  refusal text
);

create index entry_xact on audit.entry (xact, id);
create index entry_patient on audit.entry (patient_id, id desc) where patient_id is not null;
