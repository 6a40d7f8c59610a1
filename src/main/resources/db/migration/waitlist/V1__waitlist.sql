create schema waitlist;

-- What a patient waits for. Whoever changes a wish or one of its offers locks the wish's row first.
create table waitlist.wish (
  id uuid primary key,
  patient_id uuid not null,
  joined_by uuid not null,
  idempotency_key text not null,
  institution_id uuid not null,
  department_id uuid not null,
  -- Empty: any doctor of the department.
  practitioner_ids uuid[] not null,
  from_on date not null,
  until_on date not null,
  weekdays int[] not null,
  parts text[] not null,
  -- 0: this doctor on this day; 1: these doctors; 2: any doctor of the department. The narrower comes first.
  breadth int not null check (breadth between 0 and 2),
  state text not null check (state in ('WAITING', 'OFFERED', 'ACCEPTED', 'FULFILLED', 'WITHDRAWN', 'EXPIRED', 'UNANSWERED')),
  -- Offers declined, let lapse or not paid for.
  passes int not null default 0,
  joined_at timestamptz not null,
  ended_at timestamptz,
  priority_by uuid,
  priority_reason text,
  priority_at timestamptz,
  check (from_on <= until_on),
  check ((state in ('FULFILLED', 'WITHDRAWN', 'EXPIRED', 'UNANSWERED')) = (ended_at is not null)),
  check ((priority_at is null) = (priority_by is null) and (priority_at is null) = (priority_reason is null))
);

create unique index wish_intent on waitlist.wish (joined_by, idempotency_key);
create index wish_patient on waitlist.wish (patient_id);
create index wish_waiting on waitlist.wish (department_id) where state in ('WAITING', 'OFFERED', 'ACCEPTED');
create index wish_due on waitlist.wish (until_on) where state = 'WAITING';

-- A place kept for one person until it is accepted, declined or lapses.
create table waitlist.offer (
  id uuid primary key,
  wish_id uuid not null references waitlist.wish,
  patient_id uuid not null,
  slot_id uuid not null,
  institution_id uuid not null,
  department_id uuid not null,
  practitioner_id uuid not null,
  clinic_on date not null,
  day_part text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  price numeric(16,2) not null,
  -- Why it was this patient's turn and not the next one's.
  reason text not null check (reason in ('ALONE', 'PRIORITY', 'PASSES', 'EXACT', 'JOINED')),
  state text not null check (state in ('LIVE', 'ACCEPTED', 'PAID', 'UNPAID', 'DECLINED', 'LAPSED', 'GONE')),
  offered_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  appointment_id uuid,
  payment_no text,
  check ((state = 'LIVE') = (ended_at is null)),
  check (state not in ('ACCEPTED', 'PAID', 'UNPAID') or appointment_id is not null)
);

create index offer_wish on waitlist.offer (wish_id);
create index offer_slot on waitlist.offer (slot_id, patient_id);
create index offer_due on waitlist.offer (expires_at) where state = 'LIVE';
create unique index offer_appointment on waitlist.offer (appointment_id);
create unique index offer_one_live on waitlist.offer (wish_id) where state = 'LIVE';
-- BK-02 for offers: nobody is promised two places of one half day.
create unique index offer_once on waitlist.offer (patient_id, institution_id, department_id, clinic_on, day_part) where state = 'LIVE';
