-- Beginning to prepare for an examination is told like a reminder; appointment_id is then the order, and there is no department.
alter table notification.reminder drop constraint reminder_kind_check;
alter table notification.reminder add constraint reminder_kind_check check (kind in ('DAY_BEFORE', 'HOURS_BEFORE', 'PREPARATION'));
alter table notification.reminder alter column department_id drop not null;
alter table notification.reminder add constraint reminder_department check ((kind = 'PREPARATION') = (department_id is null));
