-- Who sees to a complaint, which department it concerns, and what was found.
alter table oversight.complaint add column handler_id uuid;
alter table oversight.complaint add column department_id uuid;
alter table oversight.complaint add column outcome text
  check (outcome is null or outcome in ('UPHELD', 'PARTLY', 'NOT_UPHELD', 'SETTLED') and answered_at is not null);

create table oversight.handover (
  id uuid primary key,
  complaint_id uuid not null references oversight.complaint,
  done_by uuid not null,
  to_person uuid not null,
  department_id uuid,
  note text not null,
  at timestamptz not null
);

create index handover_complaint on oversight.handover (complaint_id, id);
