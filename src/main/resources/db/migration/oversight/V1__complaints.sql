create schema oversight;

create sequence oversight.ticket;

-- What patients are unhappy with; the due days are fixed when it is filed, by the rule of that day (SV-15).
create table oversight.complaint (
  id uuid primary key,
  ticket_no text not null unique,
  person_id uuid not null,
  institution_id uuid not null,
  about_kind text check (about_kind in ('appointment', 'visit')),
  about_id uuid,
  kind text not null check (kind in ('WAITING', 'REFUND', 'PROMISE', 'RECORD', 'ATTITUDE', 'PRICE', 'PRIVACY', 'MEDICINE', 'SYSTEM', 'OTHER')),
  text text not null,
  filed_at timestamptz not null,
  accept_by_on date not null,
  answer_by_on date not null,
  accepted_at timestamptz,
  accepted_by uuid,
  answered_at timestamptz,
  answered_by uuid,
  answer text,
  check ((about_kind is null) = (about_id is null)),
  check ((answered_at is null) = (answer is null)),
  check (answered_at is null or accepted_at is not null)
);

create index complaint_person on oversight.complaint (person_id, id desc);
create index complaint_institution on oversight.complaint (institution_id, id desc);
create index complaint_open on oversight.complaint (institution_id, answer_by_on) where answered_at is null;

-- A double click, or the same words twice while the first are not answered, is one complaint.
create unique index complaint_once on oversight.complaint (person_id, institution_id, md5(text)) where answered_at is null;
