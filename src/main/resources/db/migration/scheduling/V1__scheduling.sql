create schema scheduling;

-- A doctor's weekly clinic, from which sessions are planned ahead.
create table scheduling.template (
  id uuid primary key,
  institution_id uuid not null,
  department_id uuid,
  practitioner_id uuid,
  offering_id uuid,
  -- A device has hours as a doctor has; what it does is priced elsewhere.
  device_id uuid,
  mode text not null check (mode in ('IN_PERSON', 'TEXT', 'VIDEO', 'EXAMINATION')),
  weekday int not null check (weekday between 1 and 7),
  day_part text not null check (day_part in ('MORNING', 'AFTERNOON', 'EVENING')),
  begins time not null,
  ends time not null,
  slot_minutes int not null check (slot_minutes > 0),
  slot_capacity int not null check (slot_capacity > 0),
  place_zh text not null,
  place_en text not null,
  from_on date not null,
  until_on date,
  -- Its sessions open at the set moment of XL-RELEASE, not as soon as they are planned.
  by_release boolean not null default false,
  check (begins < ends),
  check ((mode = 'EXAMINATION') = (device_id is not null)),
  check ((device_id is null) = (department_id is not null and practitioner_id is not null and offering_id is not null))
);

create index template_practitioner on scheduling.template (practitioner_id);

-- Days, or parts of days, on which an institution sees nobody in person.
create table scheduling.closed_day (
  institution_id uuid not null,
  closed_on date not null,
  day_part text check (day_part in ('MORNING', 'AFTERNOON', 'EVENING')),
  title_zh text not null,
  title_en text not null,
  primary key (institution_id, closed_on)
);

-- Days, or parts of days, on which a doctor is away; no session is planned on them.
create table scheduling.absence (
  practitioner_id uuid not null,
  from_on date not null,
  until_on date not null,
  -- Null for whole days.
  day_part text check (day_part in ('MORNING', 'AFTERNOON', 'EVENING')),
  reason_zh text not null,
  reason_en text not null,
  unique nulls not distinct (practitioner_id, from_on, day_part),
  check (from_on < until_on)
);

-- One half day of a doctor at the price it was announced at, or of a device.
create table scheduling.session (
  id uuid primary key,
  template_id uuid not null references scheduling.template,
  institution_id uuid not null,
  department_id uuid,
  practitioner_id uuid,
  device_id uuid,
  mode text not null check (mode in ('IN_PERSON', 'TEXT', 'VIDEO', 'EXAMINATION')),
  clinic_on date not null,
  day_part text not null check (day_part in ('MORNING', 'AFTERNOON', 'EVENING')),
  price numeric(16,2) check (price > 0),
  state text not null check (state in ('OPEN', 'STOPPED')),
  -- The moment its places open; null when they were free from the beginning.
  released_at timestamptz,
  -- Until the rush is over places go by the order of the release alone; afterwards the session is like any other.
  in_release boolean not null default false,
  unique (template_id, clinic_on),
  check (released_at is not null or not in_release),
  check ((mode = 'EXAMINATION') = (device_id is not null)),
  check ((device_id is null) = (department_id is not null and practitioner_id is not null and price is not null))
);

create index session_device on scheduling.session (device_id, clinic_on) where device_id is not null;

create index session_practitioner on scheduling.session (practitioner_id, clinic_on);
create index session_institution on scheduling.session (institution_id, clinic_on);
create index session_in_release on scheduling.session (released_at) where in_release;

-- taken counts the live appointments and the live holds of visits; no index may cover it, so that counting stays cheap.
create table scheduling.slot (
  id uuid primary key,
  session_id uuid not null references scheduling.session,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  capacity int not null check (capacity > 0),
  taken int not null default 0,
  unique (session_id, starts_at),
  check (starts_at < ends_at),
  check (taken between 0 and capacity)
) with (fillfactor = 70);

create index slot_starts on scheduling.slot (starts_at);

create table scheduling.appointment (
  id uuid primary key,
  slot_id uuid not null references scheduling.slot,
  institution_id uuid not null,
  department_id uuid not null,
  practitioner_id uuid not null,
  patient_id uuid not null,
  booked_by uuid not null,
  idempotency_key text not null,
  clinic_on date not null,
  day_part text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  price numeric(16,2) not null,
  -- How much less than announced it costs, as for a revisit; stays with the appointment when it moves.
  relief numeric(16,2) not null default 0 check (relief >= 0),
  state text not null check (state in ('HELD', 'CONFIRMED', 'LAPSED', 'CANCELLED')),
  held_at timestamptz not null,
  held_until timestamptz not null,
  confirmed_at timestamptz,
  ended_at timestamptz,
  end_reason text,
  -- Which of the patient's places in this half day it is, where BK-02 allows several.
  nth smallint not null default 0,
  check (state <> 'CONFIRMED' or confirmed_at is not null),
  check ((state in ('LAPSED', 'CANCELLED')) = (ended_at is not null))
) with (fillfactor = 80);

create index appointment_slot on scheduling.appointment (slot_id);
create index appointment_patient on scheduling.appointment (patient_id, starts_at desc);
create index appointment_practitioner on scheduling.appointment (practitioner_id, clinic_on);
create index appointment_due on scheduling.appointment (held_until) where state = 'HELD';
-- The same intent, sent twice, is one appointment.
create unique index appointment_intent on scheduling.appointment (booked_by, idempotency_key);
-- BK-02: one slot per patient, institution, department, day and half day; where more are allowed each has a number below that.
create unique index appointment_once on scheduling.appointment (patient_id, institution_id, department_id, clinic_on, day_part, nth)
  where state in ('HELD', 'CONFIRMED');

-- The lowest number below most that no live appointment of the half day has; null when all are taken. Looks past an appointment that moves.
create function scheduling.free_nth(patient uuid, institution uuid, department uuid, day date, part text, most int, besides uuid) returns int
  language sql stable return (
    select min(n) from generate_series(0, most - 1) n where not exists (
      select from scheduling.appointment a
      where a.patient_id = patient and a.institution_id = institution and a.department_id = department and a.clinic_on = day
        and a.day_part = part and a.nth = n and a.state in ('HELD', 'CONFIRMED') and a.id is distinct from besides));

-- How many live appointments a patient has in the week, month and quarter of a day (BK-03). Waits for the patient's other
-- bookings first: each statement of a volatile function sees what was committed while it waited.
create function scheduling.live_around(patient uuid, day date, out week int, out month int, out quarter int) language plpgsql volatile as $$
declare
  monday date := date_trunc('week', day);
  first_of_month date := date_trunc('month', day);
  first_of_quarter date := date_trunc('quarter', day);
begin
  perform pg_advisory_xact_lock(hashtextextended(patient::text, 3));
  select count(*) filter (where a.clinic_on between monday and monday + 6),
    count(*) filter (where a.clinic_on >= first_of_month and a.clinic_on < first_of_month + interval '1 month'),
    count(*) filter (where a.clinic_on >= first_of_quarter and a.clinic_on < first_of_quarter + interval '3 months')
  into week, month, quarter
  from scheduling.appointment a
  where a.patient_id = patient and a.state in ('HELD', 'CONFIRMED')
    and a.starts_at >= (least(monday, first_of_quarter)::timestamp at time zone 'Asia/Shanghai')
    and a.starts_at < (greatest(monday + 7, (first_of_quarter + interval '3 months')::date)::timestamp at time zone 'Asia/Shanghai');
end
$$;

-- A place kept for something of a module above: a text visit, a waiting person, an examination.
create table scheduling.slot_hold (
  holder_id uuid primary key,
  slot_id uuid not null references scheduling.slot,
  patient_id uuid not null,
  held_at timestamptz not null,
  released_at timestamptz
);

create index slot_hold_slot on scheduling.slot_hold (slot_id);
