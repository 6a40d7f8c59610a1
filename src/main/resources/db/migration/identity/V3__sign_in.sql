-- The one sign-in code that works for a phone; asking again replaces it. One row a phone, so that one statement decides
-- both the wait between messages and the number a day.
create table identity.sign_in_code (
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
create table identity.password_attempt (
  name_digest bytea primary key,
  failures int not null,
  locked_until timestamptz,
  tried_at timestamptz not null
);

alter table identity.real_name_check drop constraint real_name_check_result_check;
alter table identity.real_name_check
  add constraint real_name_check_result_check check (result in ('PENDING', 'MATCH', 'MISMATCH', 'UNAVAILABLE'));

-- The people a visitor of the demo can become with one click.
create table identity.demo_persona (
  slug text primary key,
  place int not null,
  person_id uuid not null references identity.account (person_id),
  staff boolean not null,
  title_zh text not null,
  title_en text not null,
  about_zh text not null,
  about_en text not null
);
create index demo_persona_person on identity.demo_persona (person_id);
