create schema identity;

-- A natural person. Name, sex and birth date are unknown until the real-name check; the resident id is stored encrypted,
-- its keyed digest makes one id one person.
create table identity.person (
  id uuid primary key,
  name text not null default '',
  sex text not null default 'UNKNOWN' check (sex in ('MALE', 'FEMALE', 'UNKNOWN')),
  born_on date,
  verified_at timestamptz,
  resident_id bytea,
  resident_id_digest bytea unique,
  resident_id_masked text,
  large_type boolean,
  created_at timestamptz not null,
  check (verified_at is null or born_on is not null)
);

-- How a person signs in: patients by phone and code, staff by user name and password. authority counts every change of
-- what the person may do, so that a session token older than the change is noticed.
create table identity.account (
  person_id uuid primary key references identity.person,
  phone text unique,
  user_name text unique,
  password_hash text,
  roles text[] not null,
  institution_id uuid,
  authority int not null default 1,
  suspended_at timestamptz,
  created_at timestamptz not null,
  check ((user_name is null) = (password_hash is null))
);

-- A ward is acted for by a guardian until coming of age.
create table identity.guardianship (
  guardian_id uuid not null references identity.person,
  ward_id uuid not null references identity.person,
  relation text not null check (relation in ('MOTHER', 'FATHER', 'GRANDPARENT', 'OTHER_GUARDIAN')),
  declared_at timestamptz not null,
  ended_at timestamptz,
  primary key (guardian_id, ward_id),
  check (guardian_id <> ward_id)
);
create index guardianship_ward on identity.guardianship (ward_id);

-- Every outcome of the outside real-name check: result, time and channel, never a photo (ID-07).
create table identity.real_name_check (
  id uuid primary key,
  person_id uuid not null references identity.person,
  checked_at timestamptz not null,
  channel text not null,
  result text not null check (result in ('MATCH', 'MISMATCH', 'UNAVAILABLE')),
  resident_id_digest bytea not null
);
create index real_name_check_person on identity.real_name_check (person_id, checked_at);

-- What was agreed to, word for word: version and digest name the text that was shown.
create table identity.consent (
  id uuid primary key,
  person_id uuid not null references identity.person,
  given_by uuid not null references identity.person,
  purpose text not null,
  version text not null,
  language text not null check (language in ('zh-CN', 'en')),
  digest text not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz
);
create index consent_person on identity.consent (person_id, purpose);
create index consent_giver on identity.consent (given_by);
create unique index consent_in_force on identity.consent (person_id, purpose, version) where withdrawn_at is null;
