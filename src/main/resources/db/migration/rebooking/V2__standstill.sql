-- What the system entered for a doctor who may not work ends when they may again, whatever its days.
alter table rebooking.leave add column ended_at timestamptz;

create index leave_system on rebooking.leave (practitioner_id) where entered_by = '00000000-0000-0000-0000-000000000000' and ended_at is null;
