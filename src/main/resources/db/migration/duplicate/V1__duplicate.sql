create schema duplicate;

-- Who was joined to whom, by whom and why, and how it was undone; nothing is ever taken out.
create table duplicate.joining (
  id uuid primary key,
  absorbed_id uuid not null,
  survivor_id uuid not null,
  institution_id uuid,
  reason text not null,
  joined_by uuid not null,
  joined_at timestamptz not null,
  undone_reason text,
  undone_by uuid,
  undone_at timestamptz,
  check ((undone_at is null) = (undone_by is null)),
  check ((undone_at is null) = (undone_reason is null))
);
create unique index joining_standing on duplicate.joining (absorbed_id) where undone_at is null;
create index joining_institution on duplicate.joining (institution_id, id desc);
create index joining_survivor on duplicate.joining (survivor_id);
