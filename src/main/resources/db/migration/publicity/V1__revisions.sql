create schema publicity;

-- Who changed which public facts of a house; the edition decides who of two came first.
create table publicity.revision (
  id uuid primary key,
  institution_id uuid not null,
  edition int not null check (edition > 0),
  fields text[] not null check (cardinality(fields) > 0),
  done_by uuid not null,
  at timestamptz not null,
  unique (institution_id, edition)
);
