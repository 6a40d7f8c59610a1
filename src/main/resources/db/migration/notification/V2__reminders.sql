-- What an appointment's patient is to be reminded of, and how far the text message came.
create table notification.reminder (
  id uuid primary key,
  appointment_id uuid not null,
  institution_id uuid not null,
  department_id uuid not null,
  person_id uuid not null,
  patient_id uuid not null,
  kind text not null check (kind in ('DAY_BEFORE', 'HOURS_BEFORE')),
  starts_at timestamptz not null,
  due_at timestamptz not null,
  state text not null check (state in ('QUEUED', 'SENT', 'DELIVERED', 'FAILED', 'DROPPED')),
  reason text check (reason in ('NO_PHONE', 'SERVICE_AWAY', 'UNREACHABLE', 'NO_RECEIPT', 'CANCELLED', 'MOVED', 'TOO_LATE')),
  attempts int not null default 0,
  -- When a worker looks at it again; null when there is nothing left to do.
  next_at timestamptz,
  sent_at timestamptz,
  settled_at timestamptz,
  phoned_at timestamptz,
  phoned_by uuid,
  unique (appointment_id, kind, starts_at),
  check ((state in ('QUEUED', 'SENT')) = (next_at is not null)),
  check ((state in ('FAILED', 'DROPPED')) = (reason is not null)),
  check (phoned_at is null or state = 'FAILED')
);

create index reminder_next on notification.reminder (next_at) where next_at is not null;
create index reminder_undelivered on notification.reminder (institution_id, starts_at) where state = 'FAILED';
