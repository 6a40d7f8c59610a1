create schema account;

-- How a person signs in: patients by the code sent to their phone, staff by user name and password. authority counts every change of
-- what the person may do, so that a session token older than the change is noticed.
create table account.account (
  person_id uuid primary key,
  user_name text unique,
  password_hash text,
  roles text[] not null,
  institution_id uuid,
  authority int not null default 1,
  suspended_at timestamptz,
  created_at timestamptz not null,
  check ((user_name is null) = (password_hash is null))
);
