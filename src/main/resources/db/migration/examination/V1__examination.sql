create schema examination;

-- A device or room that takes people by slots; its hours and places are scheduling's.
create table examination.device (
  id uuid primary key,
  institution_id uuid not null,
  slug text not null,
  name_zh text not null,
  name_en text not null,
  place_zh text not null,
  place_en text not null,
  unique (institution_id, slug)
);

-- What an institution examines, at what price, and what it demands.
create table examination.examination (
  id uuid primary key,
  device_id uuid not null references examination.device,
  institution_id uuid not null,
  code text not null,
  name_zh text not null,
  name_en text not null,
  preparation_zh text not null,
  preparation_en text not null,
  price numeric(16,2) not null check (price > 0),
  takes_minutes int not null check (takes_minutes > 0),
  traits text[] not null,
  fasting text check (fasting in ('BLOOD', 'ULTRASOUND', 'ENDOSCOPY', 'BREATH', 'CONTRAST')),
  active boolean not null default true,
  unique (institution_id, code)
);

create index examination_device on examination.examination (device_id);

-- What a doctor asked for in a visit.
create table examination.ordered (
  id uuid primary key,
  patient_id uuid not null,
  encounter_id uuid not null,
  practitioner_id uuid not null,
  institution_id uuid not null,
  examination_id uuid not null references examination.examination,
  indication text not null,
  egfr int,
  egfr_on date,
  ordered_at timestamptz not null,
  valid_until timestamptz not null,
  withdrawn_at timestamptz,
  -- What the patient said about their safety; null until they did.
  answers jsonb,
  answered_by uuid,
  answered_at timestamptz,
  check ((egfr is null) = (egfr_on is null)),
  check ((answers is null) = (answered_at is null))
);

create index ordered_patient on examination.ordered (patient_id, ordered_at desc);
create index ordered_practitioner on examination.ordered (practitioner_id, ordered_at desc);
create index ordered_examination on examination.ordered (examination_id);

-- A doctor lifts what stands in the way; it holds while the facts it was lifted for stand.
create table examination.clearance (
  id uuid primary key,
  ordered_id uuid not null references examination.ordered,
  cause text not null,
  print text not null,
  reason text not null,
  cleared_by uuid not null,
  cleared_at timestamptz not null
);

create index clearance_ordered on examination.clearance (ordered_id);

-- A place taken for an order.
create table examination.booking (
  id uuid primary key,
  ordered_id uuid not null references examination.ordered,
  patient_id uuid not null,
  institution_id uuid not null,
  slot_id uuid not null,
  -- The hold of the place; a move takes a new one.
  hold_id uuid not null unique,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  price numeric(16,2) not null,
  booked_by uuid not null,
  idempotency_key text not null,
  state text not null check (state in ('HELD', 'CONFIRMED', 'ARRIVED', 'LAPSED', 'CANCELLED')),
  held_at timestamptz not null,
  held_until timestamptz not null,
  confirmed_at timestamptz,
  arrived_at timestamptz,
  ended_at timestamptz,
  -- Rises with every move, for calendars.
  edition int not null default 0,
  changed_at timestamptz not null,
  -- When the patient is told to begin preparing; null once told.
  remind_at timestamptz,
  check ((state in ('LAPSED', 'CANCELLED')) = (ended_at is not null)),
  check (state not in ('CONFIRMED', 'ARRIVED') or confirmed_at is not null)
);

create unique index booking_live on examination.booking (ordered_id) where state in ('HELD', 'CONFIRMED', 'ARRIVED');
create unique index booking_intent on examination.booking (booked_by, idempotency_key);
create index booking_patient on examination.booking (patient_id, starts_at desc);
create index booking_day on examination.booking (institution_id, starts_at) where state in ('CONFIRMED', 'ARRIVED');
create index booking_due on examination.booking (held_until) where state = 'HELD';
create index booking_remind on examination.booking (remind_at) where remind_at is not null;
create index booking_ordered on examination.booking (ordered_id);
