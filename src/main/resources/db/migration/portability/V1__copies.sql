create schema portability;

create sequence portability.number;

-- A copy somebody took of their own data: what it is proven by, never what stands in it.
create table portability.copy (
  id uuid primary key,
  copy_no text not null unique,
  code text not null unique,
  person_id uuid not null,
  asked_by uuid not null,
  form text not null check (form in ('PDF', 'JSON')),
  institutions uuid[] not null,
  rows int not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null
);

create index copy_person on portability.copy (person_id, id desc);
create index copy_asked on portability.copy (asked_by, made_at);
