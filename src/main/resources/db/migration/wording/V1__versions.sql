create schema wording;

-- What a house's text messages say from a day on; texts are null where it goes back to the standard words.
create table wording.version (
  id uuid primary key,
  institution_id uuid not null,
  occasion text not null check (occasion in ('REMINDER', 'OFFER', 'REFUND', 'PREPARATION')),
  text_zh text,
  text_en text,
  from_on date not null,
  done_by uuid not null,
  at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  check ((text_zh is null) = (text_en is null)),
  check ((withdrawn_by is null) = (withdrawn_at is null))
);

create index version_institution on wording.version (institution_id, occasion, from_on desc, id desc) where withdrawn_at is null;
