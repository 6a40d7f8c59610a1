-- What stands against a doctor or a house for some days, laid by the module that knows why; `until_on` is the first day it no
-- longer holds, null for as long as nobody lifts it. The days decide, so that a ground set for the future takes effect by itself.
create table directory.restraint (
  subject_id uuid not null,
  ground text not null check (ground in ('COURSE', 'REGISTER', 'AGREEMENT', 'SUPERVISOR')),
  from_on date not null,
  until_on date check (until_on > from_on),
  primary key (subject_id, ground)
);

create trigger raise_facts after insert or update or delete or truncate on directory.restraint
  for each statement execute function directory.raise_facts();
