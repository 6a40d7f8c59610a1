-- Appointments confirmed a moment ago of which the modules above do not know yet; they are told of many at a time. A row is
-- written with each confirmation, so it has no index, and is gone within seconds.
create table scheduling.booked_news (
  appointment_id uuid not null
) with (autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_scale_factor = 0);
