-- Many more slots beside those of bench/region.sql, so that booking can be measured in a database that has grown: the same
-- clinics repeated over later years, one hundred places to a session. Only data are added.
--   psql -v sessions=49000 -f bench/growth.sql
begin;
-- What is copied refers to what is there; checking each of five million rows would only make the bench wait.
set local session_replication_role = replica;

create temporary table clinic as
select row_number() over (order by department_id) - 1 as ordinal, t.*
from (select distinct on (s.department_id) s.* from scheduling.session s
      where s.mode = 'IN_PERSON' and s.state = 'OPEN' order by s.department_id, s.id) t;

create temporary table planned as
select n, ('00000000-0000-7000-c000-' || lpad(to_hex(n), 12, '0'))::uuid as id, c.id as like_id,
  (current_date + 2000 + (n / (select count(*) from clinic))::int) as clinic_on
from generate_series(0, :sessions - 1) n join clinic c on c.ordinal = n % (select count(*) from clinic);

insert into scheduling.session
select (jsonb_populate_record(s, jsonb_build_object('id', p.id, 'clinic_on', p.clinic_on, 'day_part', 'MORNING', 'price', 50.00, 'released_at', null, 'in_release', false))).*
from planned p join scheduling.session s on s.id = p.like_id;

insert into scheduling.slot (id, session_id, starts_at, ends_at, capacity)
select ('00000000-0000-7000-d000-' || lpad(to_hex(p.n * 100 + k), 12, '0'))::uuid, p.id,
  p.clinic_on + time '08:00' + k * interval '1 minute', p.clinic_on + time '08:00' + (k + 1) * interval '1 minute', 1
from planned p, generate_series(0, 99) k;

set local session_replication_role = origin;
commit;
vacuum analyze;
