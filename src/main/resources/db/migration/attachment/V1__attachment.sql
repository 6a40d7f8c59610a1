create schema attachment;

create table attachment.attachment (
  id uuid primary key,
  owner_id uuid not null,
  file_name text not null,
  media_type text not null check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
  size bigint not null check (size > 0),
  sha256 bytea not null,
  width int,
  height int,
  uploaded_at timestamptz not null
);

create index attachment_owner on attachment.attachment (owner_id, uploaded_at);

create table attachment.content (
  attachment_id uuid not null references attachment.attachment,
  variant text not null check (variant in ('ORIGINAL', 'THUMBNAIL')),
  bytes bytea not null,
  primary key (attachment_id, variant)
);

-- Pictures and PDFs do not compress again: spare the tries.
alter table attachment.content alter column bytes set storage external;
