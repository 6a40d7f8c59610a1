create schema attendance;

-- The line before one doctor's door on one half day; its row is locked by whoever changes the line, and every change
-- raises the version.
create table attendance.queue (
  session_id uuid primary key,
  institution_id uuid not null,
  department_id uuid not null,
  practitioner_id uuid not null,
  clinic_on date not null,
  begins_at timestamptz not null,
  ends_at timestamptz not null,
  last_number int not null default 0,
  version bigint not null default 0
);

create index queue_department on attendance.queue (department_id, clinic_on);
create index queue_practitioner on attendance.queue (practitioner_id, clinic_on);
create index queue_day on attendance.queue (clinic_on);

-- Somebody who is there.
create table attendance.ticket (
  appointment_id uuid primary key,
  session_id uuid not null references attendance.queue,
  patient_id uuid not null,
  number int not null,
  slot_at timestamptz not null,
  order_at timestamptz not null,
  checked_in_at timestamptz not null,
  checked_in_by text not null check (checked_in_by in ('PATIENT', 'DESK', 'KIOSK')),
  late boolean not null,
  priority text,
  state text not null check (state in ('WAITING', 'CALLED', 'IN_ROOM', 'SEEN', 'ABSENT', 'WITHDRAWN')),
  calls int not null default 0,
  called_at timestamptz,
  began_at timestamptz,
  ended_at timestamptz,
  unique (session_id, number),
  check (state not in ('CALLED', 'IN_ROOM') or called_at is not null),
  check (state <> 'IN_ROOM' or began_at is not null)
);

create index ticket_patient on attendance.ticket (patient_id);
-- One door lets one patient in at a time.
create unique index ticket_at_the_door on attendance.ticket (session_id) where state in ('CALLED', 'IN_ROOM');

-- How past clinics went, without saying whose visits they were: what waits are learned from.
create table attendance.passage (
  session_id uuid not null,
  number int not null,
  practitioner_id uuid not null,
  clinic_on date not null,
  begins_at timestamptz not null,
  slot_at timestamptz not null,
  order_at timestamptz not null,
  checked_in_at timestamptz not null,
  called_at timestamptz not null,
  ended_at timestamptz not null,
  primary key (session_id, number),
  check (called_at <= ended_at)
);

create index passage_practitioner on attendance.passage (practitioner_id, clinic_on desc);

-- A screen or kiosk that stands in a department; it knows its key, we know the key's digest.
create table attendance.display (
  id uuid primary key,
  institution_id uuid not null,
  department_id uuid not null,
  kind text not null check (kind in ('WALL', 'KIOSK')),
  label text not null,
  key_digest bytea not null unique,
  made_by uuid not null,
  made_at timestamptz not null,
  revoked_at timestamptz,
  seen_at timestamptz
);

create index display_institution on attendance.display (institution_id);

-- How often the calendar entry of an appointment has changed; a calendar takes only a higher number for an update.
create table attendance.calendar_entry (
  appointment_id uuid primary key,
  print text not null,
  sequence int not null default 0,
  changed_at timestamptz not null
);
