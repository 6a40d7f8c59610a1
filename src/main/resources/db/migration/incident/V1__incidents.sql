create schema incident;

create sequence incident.number;

-- What went wrong in a house: entered by whoever saw it, graded, followed up and closed. Its clocks are fixed when it is entered (DX-22, XL-INCIDENT).
create table incident.incident (
  id uuid primary key,
  incident_no text not null unique,
  institution_id uuid not null,
  kind text not null check (kind in ('DATA_LEAK', 'CARE', 'MEDICINE', 'DEVICE', 'SYSTEM', 'CONFLICT', 'OTHER')),
  text text not null,
  happened_at timestamptz not null,
  reported_by uuid not null,
  reported_at timestamptz not null,
  idempotency_key text not null,
  grade text check (grade in ('I', 'II', 'III', 'IV')),
  people_affected int check (people_affected >= 0),
  classified_at timestamptz,
  classify_by timestamptz not null,
  -- To the health authority; null where nothing has to be reported.
  authority_by timestamptz,
  authority_at timestamptz,
  -- People whose data leaked were told, or need not be.
  people_told_at timestamptz,
  last_step_at timestamptz not null,
  follow_up_by timestamptz not null,
  closed_at timestamptz,
  check ((grade is null) = (classified_at is null)),
  check (closed_at is null or classified_at is not null),
  check (closed_at is null or authority_by is null or authority_at is not null),
  unique (reported_by, idempotency_key)
);

create index incident_institution on incident.incident (institution_id, id desc);
create index incident_open on incident.incident (institution_id, follow_up_by) where closed_at is null;

-- What was done about it, never changed.
create table incident.step (
  id uuid primary key,
  incident_id uuid not null references incident.incident,
  kind text not null check (kind in ('NOTED', 'CLASSIFIED', 'AUTHORITY_TOLD', 'PEOPLE_TOLD', 'PEOPLE_SPARED', 'CLOSED')),
  text text not null,
  at timestamptz not null,
  by uuid not null
);

create index step_incident on incident.step (incident_id, id);
