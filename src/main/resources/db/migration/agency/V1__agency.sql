create schema agency;

-- An adult lets another act for them, in what they name and no further; none by default. The invited is found by a keyed
-- digest of the phone the person typed, and takes it up under the name the person wrote.
create table agency.mandate (
  id uuid primary key,
  principal_id uuid not null,
  agent_id uuid,
  agent_phone_digest bytea not null,
  agent_name text not null,
  relation text not null check (relation in ('CHILD', 'SPOUSE', 'PARENT', 'SIBLING', 'OTHER')),
  errands text[] not null,
  state text not null check (state in ('OFFERED', 'STANDING', 'DECLINED', 'ENDED')),
  granted_at timestamptz not null,
  taken_up_at timestamptz,
  until_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid,
  check ((state = 'OFFERED') <= (agent_id is null)),
  check ((state = 'STANDING') <= (agent_id is not null)),
  check (agent_id <> principal_id)
);
create unique index mandate_once on agency.mandate (principal_id, agent_phone_digest) where state in ('OFFERED', 'STANDING');
create index mandate_agent on agency.mandate (agent_id, principal_id) where state = 'STANDING';
create index mandate_invited on agency.mandate (agent_phone_digest) where state = 'OFFERED';
create index mandate_principal on agency.mandate (principal_id, id desc);

-- A risky errand waits for the person's yes: asked for by trying, given with a code of their phone, used up by doing.
create table agency.confirmation (
  mandate_id uuid not null references agency.mandate,
  errand text not null,
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  primary key (mandate_id, errand)
);
