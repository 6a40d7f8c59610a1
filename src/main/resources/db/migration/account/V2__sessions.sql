-- The keys that sign session tokens, encrypted with the installation's data key; every node signs with the newest.
create table account.session_key (
  id int primary key,
  secret bytea not null,
  created_at timestamptz not null
);

create table account.session (
  id uuid primary key,
  person_id uuid not null references account.account (person_id),
  staff boolean not null,
  source text not null,
  opened_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index session_person on account.session (person_id) where ended_at is null;
create index session_person_all on account.session (person_id);

-- What nodes must learn within a second: a session ended, or a person's authority changed. Read by transaction number,
-- not by id, because a row of a slow transaction becomes visible after rows with higher ids. Rows live as long as a token
-- is believed without the database, and a little longer, by the database's own clock.
create table account.revocation (
  id bigint generated always as identity primary key,
  xact xid8 not null default pg_current_xact_id(),
  at timestamptz not null default now(),
  session_id uuid,
  person_id uuid,
  authority int,
  check ((session_id is null) <> (person_id is null)),
  check ((person_id is null) = (authority is null))
);
create index revocation_xact on account.revocation (xact);
