create schema notification;

-- What people are told. Facts are codes and ids; the words are chosen when it is read, in the reader's language.
create table notification.message (
  id uuid primary key,
  person_id uuid not null,
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  facts jsonb not null,
  at timestamptz not null,
  read_at timestamptz,
  -- The same fact delivered twice is told once.
  unique (person_id, kind, subject_id, at)
);

-- What was told by text message, so that it is told once; the words are not kept.
create table notification.text_message (
  person_id uuid not null,
  subject_id uuid not null,
  at timestamptz not null,
  primary key (person_id, subject_id, at)
);

create index message_person on notification.message (person_id, id desc);
create index message_unread on notification.message (person_id) where read_at is null;
