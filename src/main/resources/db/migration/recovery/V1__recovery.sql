create schema recovery;

-- Every way in that was taken away or given anew: by whom, why, for whom. Kept as long as the log it stands in.
create table recovery.act (
  id uuid primary key,
  kind text not null check (kind in ('OWN_NUMBER', 'NUMBER', 'FACTOR')),
  person_id uuid not null,
  institution_id uuid,
  done_by uuid not null,
  reason text not null,
  at timestamptz not null
);
create index act_institution on recovery.act (institution_id, id desc);
create index act_person on recovery.act (person_id);
