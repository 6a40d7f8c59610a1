create schema directory;

-- One row. Triggers raise `facts` once in every transaction that changes the directory; announcing openings raises `openings`.
create table directory.edition (
  one boolean primary key default true check (one),
  facts bigint not null,
  facts_xact xid8,
  openings bigint not null
);

insert into directory.edition (facts, openings) values (1, 0);

create function directory.raise_facts() returns trigger language plpgsql as $$
begin
  update directory.edition set facts = facts + 1, facts_xact = pg_current_xact_id()
  where facts_xact is distinct from pg_current_xact_id();
  return null;
end $$;

create table directory.institution (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,39}$'),
  ordinal int not null,
  kind text not null check (kind in ('SECOND_NAME', 'OWN_LICENCE', 'SPECIALISED')),
  name_zh text not null,
  name_en text not null,
  short_name_zh text not null,
  short_name_en text not null,
  aliases text[] not null,
  province text not null,
  host_zh text not null,
  host_en text not null,
  level_zh text not null,
  level_en text not null,
  licence_number text not null unique,
  licence_issuer_zh text not null,
  licence_issuer_en text not null,
  licence_from_on date not null,
  licence_to_on date not null,
  subjects text[] not null,
  check (licence_from_on <= licence_to_on)
);

-- What everyone may read about an institution beside its licence (SV-11, IH-03, IH-13, IH-15).
create table directory.institution_facts (
  institution_id uuid primary key references directory.institution,
  beds int not null,
  legal_subject_zh text not null,
  legal_subject_en text not null,
  representative_zh text not null,
  representative_en text not null,
  credit_code text not null,
  address_zh text not null,
  address_en text not null,
  district text not null,
  latitude numeric(9, 6) not null,
  longitude numeric(9, 6) not null,
  phone text not null,
  opening_zh text[] not null,
  opening_en text[] not null,
  introduction_zh text not null,
  introduction_en text not null,
  complaint_phone text not null,
  complaint_email text not null,
  complaint_hours_zh text not null,
  complaint_hours_en text not null,
  complaint_office_zh text not null,
  complaint_office_en text not null,
  complaint_reply_days int not null,
  liability_zh text not null,
  liability_en text not null,
  protection_level int not null,
  protection_certificate text not null,
  protection_from_on date not null,
  protection_to_on date not null,
  supervision_reference text not null,
  supervision_zh text not null,
  supervision_en text not null,
  supervision_verified_on date not null,
  process_zh text[] not null,
  process_en text[] not null
);

create table directory.notice (
  id uuid primary key,
  institution_id uuid not null references directory.institution,
  published_on date not null,
  title_zh text not null,
  title_en text not null,
  body_zh text not null,
  body_en text not null
);

create index notice_institution on directory.notice (institution_id, published_on desc);

create table directory.department (
  id uuid primary key,
  institution_id uuid not null references directory.institution,
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,79}$'),
  ordinal int not null,
  subject_code text not null,
  further_subjects text[] not null,
  name_zh text not null,
  name_en text not null,
  introduction_zh text not null,
  introduction_en text not null,
  place_zh text not null,
  place_en text not null,
  keywords text[] not null,
  active boolean not null
);

create index department_institution on directory.department (institution_id);

create table directory.disease (
  department_id uuid not null references directory.department,
  ordinal int not null,
  name_zh text not null,
  name_en text not null,
  also text[] not null,
  primary key (department_id, ordinal)
);

create table directory.practitioner (
  id uuid primary key,
  institution_id uuid not null references directory.institution,
  department_id uuid not null references directory.department,
  person_id uuid not null unique,
  ordinal int not null,
  name text not null,
  name_en text not null,
  pinyin text not null,
  surname_length int not null,
  title_code text not null check (title_code in ('231', '232', '233', '234')),
  practising_since_on date not null,
  scope text[] not null,
  certificate text not null unique,
  licence_from_on date not null,
  licence_to_on date not null,
  insurance_policy text,
  insurance_from_on date,
  insurance_to_on date,
  main_institution_id uuid not null references directory.institution,
  multi_site_filed boolean not null,
  employer_consent_on date,
  may_consult boolean not null,
  may_treat boolean not null,
  suspended boolean not null default false,
  sex text not null check (sex in ('FEMALE', 'MALE')),
  portrait_seed text not null,
  languages text[] not null,
  good_at_zh text not null,
  good_at_en text not null,
  biography_zh text not null,
  biography_en text not null,
  style_zh text not null,
  style_en text not null,
  check ((insurance_policy is null) = (insurance_from_on is null) and (insurance_from_on is null) = (insurance_to_on is null))
);

create index practitioner_institution on directory.practitioner (institution_id);
create index practitioner_department on directory.practitioner (department_id);
create index practitioner_main_institution on directory.practitioner (main_institution_id);

-- Places on the whitelist of the first-visit pilot (DX-07): dated, never deleted; `until` is the first day it no longer holds.
create table directory.first_visit_listing (
  practitioner_id uuid not null references directory.practitioner,
  from_on date not null,
  until_on date not null check (until_on > from_on),
  trained_on date not null,
  online_since_on date not null,
  primary key (practitioner_id, from_on)
);

create table directory.offering (
  id uuid primary key,
  institution_id uuid not null references directory.institution,
  practitioner_id uuid not null references directory.practitioner,
  kind text not null check (kind in ('ADVICE', 'FOLLOW_UP', 'CLINIC')),
  mode text not null check (mode in ('TEXT', 'VIDEO', 'IN_PERSON')),
  price numeric(16, 2) not null check (price >= 0),
  reply_minutes int not null check (reply_minutes >= 0),
  window_minutes int not null check (window_minutes >= 0),
  exchanges int not null check (exchanges >= 0),
  report_minutes int not null default 0 check (report_minutes >= 0),
  withdrawn boolean not null default false,
  check ((kind = 'CLINIC') = (mode = 'IN_PERSON'))
);

create unique index offering_one_each on directory.offering (practitioner_id, kind, mode) where not withdrawn;
create index offering_institution on directory.offering (institution_id);

-- The earliest free slot as the schedule last announced it; the edition tells nodes what is new to them.
create table directory.opening (
  practitioner_id uuid not null references directory.practitioner,
  mode text not null check (mode in ('TEXT', 'VIDEO', 'IN_PERSON')),
  at timestamptz,
  edition bigint not null,
  primary key (practitioner_id, mode)
);

create index opening_edition on directory.opening (edition);

create trigger raise_facts after insert or update or delete or truncate on directory.institution
  for each statement execute function directory.raise_facts();
create trigger raise_facts after insert or update or delete or truncate on directory.institution_facts
  for each statement execute function directory.raise_facts();
create trigger raise_facts after insert or update or delete or truncate on directory.notice
  for each statement execute function directory.raise_facts();
create trigger raise_facts after insert or update or delete or truncate on directory.department
  for each statement execute function directory.raise_facts();
create trigger raise_facts after insert or update or delete or truncate on directory.disease
  for each statement execute function directory.raise_facts();
create trigger raise_facts after insert or update or delete or truncate on directory.practitioner
  for each statement execute function directory.raise_facts();
create trigger raise_facts after insert or update or delete or truncate on directory.offering
  for each statement execute function directory.raise_facts();
