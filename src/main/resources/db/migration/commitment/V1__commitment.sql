create schema commitment;

-- What one purchase promises, as the service and the rulebook stood when it was paid.
create table commitment.pledge (
  id uuid primary key,
  subject_kind text not null,
  subject_id uuid not null,
  patient_id uuid not null,
  practitioner_id uuid not null,
  department_id uuid not null,
  institution_id uuid not null,
  price numeric(16,2) not null check (price >= 0),
  next_within interval not null,
  report_within interval not null,
  next_share int not null check (next_share between 0 and 100),
  report_share int not null check (report_share between 0 and 100),
  made_at timestamptz not null,
  unique (subject_kind, subject_id)
);

-- The running timers. What became of a promise for good stands in the ledger below.
create table commitment.promise (
  id uuid primary key,
  pledge_id uuid not null references commitment.pledge (id),
  kind text not null check (kind in ('FIRST_REPLY', 'NEXT_REPLY', 'REPORT_READING')),
  state text not null default 'OPEN' check (state in ('OPEN', 'KEPT', 'BROKEN', 'EXCUSED')),
  made_at timestamptz not null,
  due_at timestamptz not null,
  ended_at timestamptz,
  why text,
  refund numeric(16,2) not null default 0,
  check ((state = 'OPEN') = (ended_at is null))
);

create index promise_pledge on commitment.promise (pledge_id, id);
-- A patient who writes twice waits for one answer; the older clock counts.
create unique index promise_one_open on commitment.promise (pledge_id, kind) where state = 'OPEN';
create index promise_due on commitment.promise (due_at) where state = 'OPEN';

-- The ledger: written once, in the transaction of what it tells; its digest goes into the sealed log beside it.
create table commitment.entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  act text not null check (act in ('MADE', 'KEPT', 'BROKEN', 'EXCUSED')),
  promise_id uuid not null references commitment.promise (id),
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  practitioner_id uuid not null,
  department_id uuid not null,
  institution_id uuid not null,
  due_at timestamptz not null,
  why text not null,
  refund numeric(16,2) not null,
  digest uuid not null unique
);

-- A promise is made once and ends once.
create unique index entry_made_once on commitment.entry (promise_id) where act = 'MADE';
create unique index entry_ended_once on commitment.entry (promise_id) where act <> 'MADE';
create index entry_promise on commitment.entry (promise_id);
create index entry_institution on commitment.entry (institution_id, id desc);
create index entry_rates on commitment.entry (at) include (department_id, practitioner_id, act) where act in ('KEPT', 'BROKEN');

create function commitment.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the promise ledger is append-only: % on %', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create trigger entry_append_only before update or delete or truncate on commitment.entry
  for each statement execute function commitment.refuse_change();
