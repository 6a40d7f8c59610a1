create schema accreditation;

-- An institution on its way to a licence here. Its id becomes the institution's. What is typed is kept as it was typed and checked
-- when it is submitted; what counts afterwards stands in the directory.
create table accreditation.application (
  id uuid primary key,
  applicant_id uuid not null,
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
  form jsonb not null,
  version int not null default 1,
  remark text,
  opened_at timestamptz not null,
  submitted_at timestamptz,
  decided_at timestamptz,
  decided_by uuid,
  check ((state in ('RETURNED', 'APPROVED')) = (decided_at is not null) or state in ('DRAFT', 'SUBMITTED')),
  check (state <> 'APPROVED' or decided_by is not null)
);

create unique index application_open on accreditation.application (applicant_id) where state <> 'APPROVED';
create index application_state on accreditation.application (state, submitted_at);

-- One document for each slot; a newer one takes its place, the attachment stays.
create table accreditation.paper (
  institution_id uuid not null,
  slot text not null,
  attachment_id uuid not null,
  file_name text not null,
  given_by uuid not null,
  given_at timestamptz not null,
  primary key (institution_id, slot)
);

-- Contracts with third parties (DX-21), never deleted. Renewal is a further row of the same partner.
create table accreditation.agreement (
  id uuid primary key,
  institution_id uuid not null,
  partner text not null,
  purpose text not null,
  from_on date not null,
  to_on date not null check (from_on <= to_on),
  attachment_id uuid not null,
  file_name text not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  ended_on date
);

create index agreement_institution on accreditation.agreement (institution_id, partner, to_on desc);
