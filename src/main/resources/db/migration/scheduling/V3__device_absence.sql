-- Days, or parts of days, on which a device takes nobody; no session is planned on them.
create table scheduling.device_absence (
  -- What it is absent for, and what ends it; the module above knows.
  holder_id uuid not null,
  device_id uuid not null,
  from_on date not null,
  -- Null until further notice.
  until_on date,
  -- Null for whole days.
  day_part text check (day_part in ('MORNING', 'AFTERNOON', 'EVENING')),
  primary key (holder_id, device_id),
  check (until_on is null or from_on <= until_on)
);

create index device_absence_device on scheduling.device_absence (device_id, from_on);
