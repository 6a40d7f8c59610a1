-- The work of one draw in SQL alone: read the tickets, hold 200 places with their bills, decide every ticket; undone afterwards.
\set QUIET on
begin;
create temporary table t0 as select clock_timestamp() as at;
create temporary table pick as
select row_number() over () as n, s.id as slot_id, x.institution_id, x.department_id, x.practitioner_id, s.starts_at, s.ends_at, x.price,
  gen_random_uuid() as appointment_id, gen_random_uuid() as bill_id
from scheduling.slot s join scheduling.session x on x.id = s.session_id
where s.taken = 0 and x.mode = 'IN_PERSON' and not x.in_release and s.starts_at > now() limit 200;
create temporary table wait as select id, patient_id, row_number() over (order by md5(id::text)) as place
from release.ticket where release_id = (select release_id from release.ticket group by release_id order by count(*) desc limit 1);
update t0 set at = clock_timestamp();
select count(*) from (select pg_advisory_xact_lock(hashtextextended(w.patient_id::text, 3)) from wait w where place <= 220) l \g /dev/null
with wanted as (select p.*, w.patient_id from pick p join wait w on w.place = p.n), placed as (
  insert into scheduling.appointment (id, slot_id, institution_id, department_id, practitioner_id, patient_id, booked_by, idempotency_key, clinic_on, day_part, starts_at, ends_at, price, state, held_at, held_until)
  select appointment_id, slot_id, institution_id, gen_random_uuid(), practitioner_id, patient_id, patient_id, 'alone-' || appointment_id, starts_at::date, 'MORNING', starts_at, ends_at, price, 'HELD', now(), now() + interval '15 minutes'
  from wanted returning slot_id)
update scheduling.slot s set taken = taken + 1 from placed p where s.id = p.slot_id;
with wanted as (select p.*, w.patient_id from pick p join wait w on w.place = p.n), opened as (
  insert into settlement.bill (id, subject_kind, subject_id, payer_id, patient_id, institution_id, total, state, opened_at, pay_by)
  select bill_id, 'appointment', appointment_id, patient_id, patient_id, institution_id, price, 'OPEN', now(), now() + interval '15 minutes' from wanted), line as (
  insert into settlement.bill_line (bill_id, line_no, code, title_zh, title_en, quantity, unit_price, amount) select bill_id, 1, 'registration', '', '', 1, price, price from wanted)
insert into settlement.payment (no, bill_id, cashier, amount, state, created_at) select 'ALONE' || bill_id, bill_id, 'sandbox', price, 'PENDING', now() from wanted;
insert into audit.entry (at, roles, source, action, item, item_id, patient_id, purpose)
select now(), '', '', 'appointment.allot', 'appointment', p.appointment_id, w.patient_id, 'system' from pick p join wait w on w.place = p.n;
update release.ticket t set place = w.place, refusal = 'SOLD_OUT' from wait w where t.id = w.id;
select round(extract(epoch from clock_timestamp() - at) * 1000) || ' ms' from t0;
rollback;
