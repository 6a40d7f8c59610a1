create schema factor;

-- The secret a person's authenticator shares with us, sealed. Not in force before the first code was given back. last_step
-- makes a code work once; failures and lock are counted before a code is looked at.
create table factor.factor (
  person_id uuid primary key,
  secret bytea not null,
  made_at timestamptz not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0,
  failures int not null default 0,
  locked_until timestamptz
);

-- Codes on paper for the day the authenticator is lost; each works once.
create table factor.recovery_code (
  person_id uuid not null references factor.factor on delete cascade,
  digest bytea not null,
  used_at timestamptz,
  primary key (person_id, digest)
);

-- When the person of a session last gave a second proof.
create table factor.step_up (
  session_id uuid primary key,
  person_id uuid not null,
  proven_at timestamptz not null
);
create index step_up_person on factor.step_up (person_id);
create index step_up_proven on factor.step_up (proven_at);
