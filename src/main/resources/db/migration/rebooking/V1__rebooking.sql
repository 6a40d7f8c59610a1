create schema rebooking;

-- A change of place the patient asked for.
create table rebooking.move (
  id uuid primary key,
  appointment_id uuid not null,
  left_slot_id uuid not null,
  taken_slot_id uuid not null,
  asked_by uuid not null,
  idempotency_key text not null,
  at timestamptz not null,
  unique (asked_by, idempotency_key)
);

create index move_appointment on rebooking.move (appointment_id);

-- A change to a dearer place: kept until its difference is paid, then swapped.
create table rebooking.upgrade (
  id uuid primary key,
  appointment_id uuid not null,
  left_slot_id uuid not null,
  taken_slot_id uuid not null,
  difference numeric(16,2) not null check (difference > 0),
  asked_by uuid not null,
  idempotency_key text not null,
  pay_by timestamptz not null,
  state text not null check (state in ('WAITING', 'DONE', 'LAPSED', 'WITHDRAWN', 'RETURNED')),
  at timestamptz not null,
  ended_at timestamptz,
  unique (asked_by, idempotency_key),
  check ((state = 'WAITING') = (ended_at is null))
);

create index upgrade_appointment on rebooking.upgrade (appointment_id);
create unique index upgrade_waiting on rebooking.upgrade (appointment_id) where state = 'WAITING';
create index upgrade_due on rebooking.upgrade (pay_by) where state = 'WAITING';

create table rebooking.leave (
  id uuid primary key,
  institution_id uuid not null,
  practitioner_id uuid not null,
  from_on date not null,
  until_on date not null,
  day_part text check (day_part in ('MORNING', 'AFTERNOON', 'EVENING')),
  reason text not null,
  entered_by uuid not null,
  idempotency_key text not null,
  entered_at timestamptz not null,
  unique (entered_by, idempotency_key),
  check (from_on <= until_on)
);

create index leave_institution on rebooking.leave (institution_id, entered_at desc);
create index leave_active on rebooking.leave (until_on);

-- What a leave did to an appointment; written by the transaction that did it.
create table rebooking.displacement (
  leave_id uuid not null references rebooking.leave,
  appointment_id uuid not null,
  patient_id uuid not null,
  practitioner_id uuid not null,
  starts_at timestamptz not null,
  state text not null check (state in ('MOVED', 'ACCEPTED', 'DECLINED', 'UNANSWERED', 'REFUNDED', 'RELEASED', 'OVERTAKEN')),
  refund numeric(16,2) not null,
  answer_by timestamptz,
  answered_at timestamptz,
  at timestamptz not null,
  primary key (leave_id, appointment_id),
  check (state <> 'MOVED' or answer_by is not null)
);

create index displacement_appointment on rebooking.displacement (appointment_id, at desc);
create unique index displacement_open on rebooking.displacement (appointment_id) where state = 'MOVED';
create index displacement_due on rebooking.displacement (answer_by) where state = 'MOVED';

-- Places added to slots on purpose.
create table rebooking.extra_place (
  id uuid primary key,
  institution_id uuid not null,
  practitioner_id uuid not null,
  session_id uuid not null,
  slot_id uuid not null,
  starts_at timestamptz not null,
  reason text not null,
  added_by uuid not null,
  added_as text not null check (added_as in ('DOCTOR', 'ADMINISTRATOR')),
  added_at timestamptz not null
);

create index extra_place_institution on rebooking.extra_place (institution_id, added_at desc);
create index extra_place_session on rebooking.extra_place (session_id);
