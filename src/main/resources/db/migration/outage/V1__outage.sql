create schema outage;

-- A device, or all of a house, takes nobody for some time.
create table outage.outage (
  id uuid primary key,
  institution_id uuid not null,
  -- Null for every device of the house: a closed day.
  device_id uuid,
  from_on date not null,
  -- Null until further notice.
  until_on date,
  day_part text check (day_part in ('MORNING', 'AFTERNOON', 'EVENING')),
  reason text not null,
  entered_by uuid not null,
  idempotency_key text not null,
  entered_at timestamptz not null,
  -- When it was taken back: what was moved stays moved.
  ended_at timestamptz,
  ended_by uuid,
  unique (entered_by, idempotency_key),
  check (until_on is null or from_on <= until_on),
  check ((ended_at is null) = (ended_by is null))
);

create index outage_institution on outage.outage (institution_id, entered_at desc);
create index outage_active on outage.outage (until_on) where ended_at is null;

-- What it did to one booking; written by the transaction that did it.
create table outage.displaced (
  outage_id uuid not null references outage.outage,
  booking_id uuid not null,
  order_id uuid not null,
  patient_id uuid not null,
  starts_at timestamptz not null,
  state text not null check (state in ('MOVED', 'ACCEPTED', 'DECLINED', 'UNANSWERED', 'REFUNDED', 'RELEASED', 'OVERTAKEN')),
  refund numeric(16,2) not null,
  answer_by timestamptz,
  answered_at timestamptz,
  at timestamptz not null,
  primary key (outage_id, booking_id),
  check (state <> 'MOVED' or answer_by is not null)
);

create index displaced_order on outage.displaced (order_id, at desc);
create unique index displaced_open on outage.displaced (booking_id) where state = 'MOVED';
create index displaced_due on outage.displaced (answer_by) where state = 'MOVED';
