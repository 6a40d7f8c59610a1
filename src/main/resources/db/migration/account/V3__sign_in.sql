-- The one sign-in code that works for a phone; asking again replaces it. One row a phone, so that one statement decides
-- both the wait between messages and the number a day.
create table account.sign_in_code (
  phone text primary key,
  code_digest bytea not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  tries int not null default 0,
  used boolean not null default false,
  sent_on date not null,
  sent_that_day int not null
);

-- Counted for every user name that was tried, known or not, so that a lock tells nobody which names exist.
create table account.password_attempt (
  name_digest bytea primary key,
  failures int not null,
  locked_until timestamptz,
  tried_at timestamptz not null
);

-- The people a visitor of the demo can become with one click.
create table account.demo_persona (
  slug text primary key,
  place int not null,
  person_id uuid not null references account.account (person_id),
  staff boolean not null,
  phone text,
  title_zh text not null,
  title_en text not null,
  about_zh text not null,
  about_en text not null
);
create index demo_persona_person on account.demo_persona (person_id);
