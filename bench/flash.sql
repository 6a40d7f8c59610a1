-- One round of the flash workload: 4 doctors of one department with 50 slots each, opening at a moment, or at once.
--   psql -v round=1 -v opens=<epoch ms> -v released=true -f bench/flash.sql
create temporary table clinic as
select row_number() over (order by practitioner_id) - 1 as ordinal, t.*
from (select distinct on (s.practitioner_id) s.* from scheduling.session s
      where s.mode = 'IN_PERSON' and s.state = 'OPEN' and s.department_id =
        (select department_id from scheduling.session where mode = 'IN_PERSON' and state = 'OPEN'
         group by department_id having count(distinct practitioner_id) >= 4 order by department_id limit 1)
      order by s.practitioner_id, s.id) t limit 4;

insert into scheduling.session
select (jsonb_populate_record(s, jsonb_build_object(
  'id', ('00000000-0000-7000-d000-' || lpad(to_hex(:round), 4, '0') || lpad(to_hex(c.ordinal), 8, '0'))::uuid,
  'clinic_on', current_date + 400 + :round, 'day_part', 'MORNING', 'price', 50.00,
  'released_at', case when :released then to_timestamp(:opens / 1000.0) end, 'in_release', :released))).*
from clinic c join scheduling.session s on s.id = c.id;

insert into scheduling.slot (id, session_id, starts_at, ends_at, capacity)
select ('00000000-0000-7000-e000-' || lpad(to_hex(:round), 4, '0') || lpad(to_hex(c.ordinal * 50 + k), 8, '0'))::uuid,
  ('00000000-0000-7000-d000-' || lpad(to_hex(:round), 4, '0') || lpad(to_hex(c.ordinal), 8, '0'))::uuid,
  current_date + 400 + :round + time '08:00' + k * interval '4 minutes', current_date + 400 + :round + time '08:00' + (k + 1) * interval '4 minutes', 1
from clinic c, generate_series(0, 49) k;
