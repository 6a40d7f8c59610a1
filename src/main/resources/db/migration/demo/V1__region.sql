create schema demo;

-- At most one row: the region this database was planted with. Time only moves forward.
create table demo.region (
  id boolean primary key default true check (id),
  seed bigint not null,
  size text not null,
  planted_at timestamptz not null,
  seconds_ahead bigint not null default 0
);
