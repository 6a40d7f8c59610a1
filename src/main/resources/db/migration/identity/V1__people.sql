create schema identity;

-- A natural person. Name, sex and birth date are unknown until the real-name check; the resident id is stored encrypted,
-- its keyed digest makes one id one person. The phone is how a person is reached and, for patients, known at sign-in.
create table identity.person (
  id uuid primary key,
  name text not null default '',
  sex text not null default 'UNKNOWN' check (sex in ('MALE', 'FEMALE', 'UNKNOWN')),
  born_on date,
  verified_at timestamptz,
  phone text unique,
  resident_id bytea,
  resident_id_digest bytea unique,
  resident_id_masked text,
  large_type boolean,
  created_at timestamptz not null,
  check (verified_at is null or born_on is not null)
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
  result text not null check (result in ('PENDING', 'MATCH', 'MISMATCH', 'UNAVAILABLE')),
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
