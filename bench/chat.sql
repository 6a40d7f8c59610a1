-- Open visits for the chat bench: patients of their own, each in one visit by text with a doctor of the demo region, past the
-- doctor's first words. Only data are added; what was here of an earlier round is closed.
--   psql -v visits=1000 -v doctors=40 -f bench/chat.sql
begin;
update consultation.visit set state = 'CLOSED', due_at = null, ended_at = now() where id::text like '00000000-0000-7000-c2%' and state = 'IN_VISIT';
select coalesce(max(('x' || substr(id::text, 22, 2))::bit(8)::int), 0) + 1 as round from consultation.visit where id::text like '00000000-0000-7000-c2%' \gset

insert into identity.person (id, phone, name, sex, born_on, verified_at, resident_id_masked, created_at)
select ('00000000-0000-7000-c100-' || lpad(to_hex(p), 12, '0'))::uuid, '1993' || lpad(p::text, 7, '0'), '压测' || p, 'FEMALE', date '1988-03-12', now(), '990101********0000', now()
from generate_series(0, :visits - 1) p on conflict do nothing;

insert into account.account (person_id, roles, created_at)
select ('00000000-0000-7000-c100-' || lpad(to_hex(p), 12, '0'))::uuid, array['PATIENT'], now()
from generate_series(0, :visits - 1) p on conflict do nothing;

insert into identity.consent (id, person_id, given_by, purpose, version, language, digest, given_at)
select ('00000000-0000-7000-c101-' || lpad(to_hex(p), 12, '0'))::uuid, i, i, 'internet-care', '2026-1', 'zh-CN', '', now()
from generate_series(0, :visits - 1) p, lateral (select ('00000000-0000-7000-c100-' || lpad(to_hex(p), 12, '0'))::uuid as i) person on conflict do nothing;

create temporary table seat as
select row_number() over (order by o.id) - 1 as n, o.*, pr.person_id, pr.department_id
from directory.offering o join directory.practitioner pr on pr.id = o.practitioner_id join account.account a on a.person_id = pr.person_id
where o.kind = 'ADVICE' and o.mode = 'TEXT' and not o.withdrawn and a.user_name like 'doctor%' order by o.id limit :doctors;

insert into consultation.visit (id, number, kind, state, patient_id, requester_id, idempotency_key, offering_id, practitioner_id,
  practitioner_person_id, department_id, institution_id, price, reply_within, talk_for, exchanges, complaint, requested_at, paid_at,
  accepted_at, due_at, last_author, practitioner_messages)
select ('00000000-0000-7000-c2' || lpad(to_hex(:round), 2, '0') || '-' || lpad(to_hex(p), 12, '0'))::uuid, 'BENCH-' || :round || '-' || p, 'ADVICE', 'IN_VISIT', i, i, 'bench-' || :round || '-' || p,
  s.id, s.practitioner_id, s.person_id, s.department_id, s.institution_id, s.price, interval '1 day', interval '3 days', 0, '压测', now(), now(),
  now(), now() + interval '3 days', 'PRACTITIONER', 1
from generate_series(0, :visits - 1) p join seat s on s.n = p % :doctors,
  lateral (select ('00000000-0000-7000-c100-' || lpad(to_hex(p), 12, '0'))::uuid as i) person;

-- What was bought promises an answer to every further question, so that each message moves a clock as it does in earnest.
insert into commitment.pledge (id, subject_kind, subject_id, patient_id, practitioner_id, department_id, institution_id, price, next_within,
  report_within, next_share, report_share, made_at)
select gen_random_uuid(), 'visit', id, patient_id, practitioner_id, department_id, institution_id, price, interval '6 hours', interval '0', 20, 0, now()
from consultation.visit where id::text like '00000000-0000-7000-c2' || lpad(to_hex(:round), 2, '0') || '-%';
commit;
analyze consultation.visit, commitment.pledge;

-- visit, number of the patient, user name of the doctor
select v.id, row_number() over (order by v.id) - 1, a.user_name from consultation.visit v join account.account a on a.person_id = v.practitioner_person_id
where v.id::text like '00000000-0000-7000-c2' || lpad(to_hex(:round), 2, '0') || '-%' order by v.id;
