-- Every wording anybody ever agreed to, word for word: the consent names it by its digest. A version is one text in each language.
create table identity.consent_text (
  digest text primary key,
  purpose text not null,
  version text not null,
  language text not null check (language in ('zh-CN', 'en')),
  title text not null,
  sections jsonb not null,
  unique (purpose, version, language)
);

-- A person said no: they are not asked again for a while (PV-06). Agreeing later leaves the row; it is history.
create table identity.consent_refusal (
  id uuid primary key,
  person_id uuid not null references identity.person,
  refused_by uuid not null references identity.person,
  purpose text not null,
  version text not null,
  refused_at timestamptz not null
);
create index consent_refusal_person on identity.consent_refusal (person_id, purpose, refused_at desc);
create index consent_refusal_giver on identity.consent_refusal (refused_by);
