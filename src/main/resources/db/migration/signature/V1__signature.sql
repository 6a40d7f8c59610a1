create schema signature;

-- The keys of the built-in certificate authority and time stamp authority, wrapped by the installation's master key.
create table signature.authority (
  kind text primary key check (kind in ('ROOT', 'TIME_STAMP')),
  certificate bytea not null,
  wrapped_key bytea not null,
  created_at timestamptz not null
);

-- A signer's key, wrapped by a key derived from a PIN that is stored nowhere.
create table signature.signing_key (
  id uuid primary key,
  person_id uuid not null,
  signer_name text not null,
  organisation text not null,
  certificate bytea not null,
  wrapped_key bytea not null,
  salt bytea not null,
  work int not null,
  failures int not null default 0,
  locked_until timestamptz,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);

create unique index signing_key_person on signature.signing_key (person_id) where revoked_at is null;

create table signature.signature (
  id uuid primary key,
  code text not null unique,
  kind text not null,
  document_id uuid not null,
  signing_key_id uuid not null references signature.signing_key,
  canonical bytea not null,
  hash bytea not null,
  value bytea not null,
  time_stamp bytea not null,
  signed_at timestamptz not null
);

create index signature_signing_key on signature.signature (signing_key_id);
create index signature_document on signature.signature (kind, document_id, signed_at);

-- Papers made from a signed document; kept so that the paper in hand can be compared by its hash.
create table signature.rendition (
  signature_id uuid not null references signature.signature,
  language text not null check (language in ('zh', 'en')),
  sha256 bytea not null,
  content bytea not null,
  made_at timestamptz not null,
  primary key (signature_id, language)
);

alter table signature.rendition alter column content set storage external;

create function signature.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what was signed is never changed' using errcode = 'integrity_constraint_violation';
end $$;

create trigger signature_is_final before update or delete on signature.signature
  for each row execute function signature.refuse_change();
create trigger signature_is_never_truncated before truncate on signature.signature
  for each statement execute function signature.refuse_change();
create trigger rendition_is_final before update or delete on signature.rendition
  for each row execute function signature.refuse_change();
