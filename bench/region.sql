-- The bench region: beside the demo region, patients of its own and many clinic slots far ahead, one patient to a slot.
-- Turn n books slot n for patient n mod patients; a session has one slot for each patient, so that no patient asks twice
-- for one department and half day (BK-02). Doctors and licences are the demo region's; all slots have one price. Only data
-- are added.
--   psql -v patients=100 -v sessions=1500 -f bench/region.sql
begin;

insert into identity.person (id, phone, name, sex, born_on, verified_at, resident_id_masked, created_at)
select ('00000000-0000-7000-a000-' || lpad(to_hex(p), 12, '0'))::uuid, '1991' || lpad(p::text, 7, '0'), '压测' || p, 'FEMALE', date '1988-03-12', now(), '990101********0000', now()
from generate_series(0, :patients - 1) p;

insert into account.account (person_id, roles, created_at)
select ('00000000-0000-7000-a000-' || lpad(to_hex(p), 12, '0'))::uuid, array['PATIENT'], now()
from generate_series(0, :patients - 1) p;

insert into identity.consent (id, person_id, given_by, purpose, version, language, digest, given_at)
select ('00000000-0000-7000-b000-' || lpad(to_hex(p), 12, '0'))::uuid, i, i, 'internet-care', '2026-1', 'zh-CN', '', now()
from generate_series(0, :patients - 1) p, lateral (select ('00000000-0000-7000-a000-' || lpad(to_hex(p), 12, '0'))::uuid as i) person;

-- One in-person clinic of each department, repeated over days beyond those that are planned.
create temporary table clinic as
select row_number() over (order by department_id) - 1 as ordinal, t.*
from (select distinct on (s.department_id) s.* from scheduling.session s
      where s.mode = 'IN_PERSON' and s.state = 'OPEN' order by s.department_id, s.id) t;

create temporary table planned as
select n, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id, c.id as like_id,
  (current_date + 100 + (n / (select count(*) from clinic))::int) as clinic_on
from generate_series(0, :sessions - 1) n join clinic c on c.ordinal = n % (select count(*) from clinic);

insert into scheduling.session
select (jsonb_populate_record(s, jsonb_build_object('id', p.id, 'clinic_on', p.clinic_on, 'day_part', 'MORNING', 'price', 50.00, 'released_at', null, 'in_release', false))).*
from planned p join scheduling.session s on s.id = p.like_id;

insert into scheduling.slot (id, session_id, starts_at, ends_at, capacity)
select ('00000000-0000-7000-9000-' || lpad(to_hex(p.n * :patients + k), 12, '0'))::uuid, p.id,
  p.clinic_on + time '08:00' + k * interval '1 minute', p.clinic_on + time '08:00' + (k + 1) * interval '1 minute', 1
from planned p, generate_series(0, :patients - 1) k;

-- A few patients book as much as a city: they are many people's bookings in one, so BK-03 is off here.
insert into rulebook.parameter (no, rule_id, name, value, from_on, reason, amended_by, amended_at)
select coalesce(max(no), 0) + 1, 'BK-03', 'applies', 'false', date '2018-07-17', 'bench', '00000000-0000-7000-a000-000000000000', now() from rulebook.parameter;

commit;
vacuum analyze;
