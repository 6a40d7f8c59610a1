create schema release;

-- The places of one department that open at one moment. The row is what all nodes meet at: who holds it draws or serves.
create table release.release (
  id uuid primary key,
  institution_id uuid not null,
  department_id uuid not null,
  opens_at timestamptz not null,
  -- Published as soon as the release is known; its seed only once the order is drawn.
  seed_hash text not null,
  seed bytea not null,
  ticket_key bytea not null,
  state text not null default 'AHEAD' check (state in ('AHEAD', 'RUSH', 'OVER')),
  sold_out boolean not null default false,
  -- The last place in the line that was given.
  last_place int not null default 0,
  drawn_at timestamptz,
  over_at timestamptz,
  unique (department_id, opens_at),
  check ((state = 'AHEAD') = (drawn_at is null)),
  check ((state = 'OVER') = (over_at is not null))
);

create index release_standing on release.release (opens_at) where state <> 'OVER';
create index release_institution on release.release (institution_id, opens_at);

-- One patient's place in the line of one release.
create table release.ticket (
  id uuid primary key,
  release_id uuid not null references release.release,
  patient_id uuid not null,
  joined_by uuid not null,
  joined_at timestamptz not null,
  session_ids uuid[] not null,
  slot_id uuid,
  anything boolean not null,
  request_key text not null,
  state text not null check (state in ('WAITING', 'HELD', 'MISSED', 'LEFT')),
  -- The place the draw gave; null for those who came after the moment.
  drawn_place int,
  place int,
  refusal text,
  appointment_id uuid,
  held_slot_id uuid,
  starts_at timestamptz,
  ends_at timestamptz,
  payment_no text,
  pay_by timestamptz,
  check ((state = 'HELD') = (appointment_id is not null))
);

-- However often and from wherever somebody asks, a patient has one ticket.
create unique index ticket_once on release.ticket (release_id, patient_id);
create index ticket_joined_by on release.ticket (joined_by, joined_at desc);
