create schema retention;

-- What each run found and did, kind by kind.
create table retention.finding (
  run_id uuid not null,
  kind text not null,
  at timestamptz not null,
  rule_id text not null,
  border timestamptz not null,
  dry boolean not null,
  staying bigint not null,
  due bigint not null,
  deleted bigint not null,
  failure text,
  primary key (run_id, kind),
  check (not dry or deleted = 0),
  check (deleted <= due)
);

create index finding_at on retention.finding (at desc);
