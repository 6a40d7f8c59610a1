-- What one release needs, with the product's columns that the draw writes: 5,000 patients, 200 places, as in flash-alone.sql.
create table release (id int primary key, state text not null, drawn_at timestamptz);
create table slot (id uuid primary key, session_id uuid not null, starts_at timestamptz not null, capacity int not null, taken int not null default 0, check (taken <= capacity));
create table appointment (id uuid primary key, slot_id uuid not null references slot, patient_id uuid not null, booked_by uuid not null, idempotency_key text not null unique,
  clinic_on date not null, day_part text not null, price numeric(16,2) not null, state text not null, held_at timestamptz not null, held_until timestamptz not null);
create unique index on appointment (patient_id, clinic_on, day_part) where state in ('HELD', 'CONFIRMED');
create index on appointment (slot_id);
create index on appointment (held_until) where state = 'HELD';
create table bill (id uuid primary key, subject_id uuid not null unique, patient_id uuid not null, total numeric(16,2) not null, state text not null, pay_by timestamptz not null);
create index on bill (pay_by) where state = 'OPEN';
create table bill_line (bill_id uuid not null references bill, line_no int not null, code text not null, amount numeric(16,2) not null, primary key (bill_id, line_no));
create table payment (no text primary key, bill_id uuid not null references bill, amount numeric(16,2) not null, state text not null, created_at timestamptz not null);
create table entry (id bigint generated always as identity primary key, at timestamptz not null, action text not null, item_id uuid not null, patient_id uuid not null);
create index on entry (patient_id, at);
create table ticket (id uuid primary key default gen_random_uuid(), release_id int not null references release, patient_id uuid not null, joined_at timestamptz not null default now(),
  state text not null, place int, refusal text, appointment_id uuid, unique (release_id, patient_id));
create table patient as select md5('p' || n)::uuid as id, n from generate_series(1, 500000) n;
create index on patient (n);
create sequence turn;

-- A new round: nothing taken, everybody waits when asked so.
create procedure fresh(waiting boolean) language sql as $$
  truncate slot, appointment, bill, bill_line, payment, entry, ticket, release;
  insert into release values (1, 'AHEAD', null);
  insert into slot select gen_random_uuid(), md5('s' || n / 50)::uuid, current_date + 10 + n * interval '4 minutes', 1 from generate_series(0, 199) n;
  insert into ticket (release_id, patient_id, state) select 1, id, 'WAITING' from patient where waiting and n <= 5000;
  select setval('turn', 1, false);
$$;

-- The draw itself: the first 200 of the order get a place with its bill, and every ticket is decided. One row's or one lock's holder runs it.
create procedure draw() language plpgsql as $$
begin
  create temporary table wait on commit drop as
    select id, patient_id, row_number() over (order by sha256(convert_to('seed' || id, 'utf8'))) as place from ticket where release_id = 1 and state = 'WAITING';
  perform pg_advisory_xact_lock(hashtextextended(patient_id::text, 3)) from wait where place <= 220;
  create temporary table pick on commit drop as
    select row_number() over () as n, id as slot_id, starts_at, gen_random_uuid() as appointment_id, gen_random_uuid() as bill_id from slot where taken < capacity limit 200;
  with placed as (
    insert into appointment select appointment_id, slot_id, patient_id, patient_id, 'line-' || w.id, starts_at::date, 'MORNING', 50, 'HELD', now(), now() + interval '15 minutes'
    from pick join wait w on w.place = n returning slot_id)
  update slot set taken = taken + 1 from placed p where slot.id = p.slot_id;
  insert into bill select bill_id, appointment_id, patient_id, 50, 'OPEN', now() + interval '15 minutes' from pick join wait w on w.place = n;
  insert into bill_line select bill_id, 1, 'registration', 50 from pick;
  insert into payment select 'P' || bill_id, bill_id, 50, 'PENDING', now() from pick;
  insert into entry (at, action, item_id, patient_id) select now(), 'appointment.allot', appointment_id, patient_id from pick join wait w on w.place = n;
  update ticket t set place = w.place, state = case when n is null then 'MISSED' else 'HELD' end, refusal = case when n is null then 'SOLD_OUT' end, appointment_id = pick.appointment_id
    from wait w left join pick on pick.n = w.place where t.id = w.id;
  update release set state = 'RUSH', drawn_at = now() where id = 1;
end $$;

-- A node's batch of fifty arrivals before the moment, each written to the log as the product does.
create procedure arrive(first int) language sql as $$
  with taken as (insert into ticket (release_id, patient_id, state) select 1, id, 'WAITING' from patient where n between first and first + 49 on conflict do nothing returning id, patient_id)
  insert into entry (at, action, item_id, patient_id) select now(), 'ticket.take', id, patient_id from taken;
$$;
