-- A complaint whose day passed without the step that was due: told to those who answer for it, once for each step (SV-15).
create table oversight.escalation (
  complaint_id uuid not null references oversight.complaint,
  step text not null check (step in ('ACCEPT', 'ANSWER')),
  at timestamptz not null,
  primary key (complaint_id, step)
);
