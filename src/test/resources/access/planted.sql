-- What the demo region has none of; ended long ago, so that no timer minds it.
insert into rebooking.upgrade (id, appointment_id, left_slot_id, taken_slot_id, difference, asked_by, idempotency_key, pay_by, state, at, ended_at)
  select gen_random_uuid(), id, slot_id, slot_id, 10, patient_id, 'foreign', now(), 'WITHDRAWN', now(), now()
  from scheduling.appointment order by id limit 1 on conflict do nothing;
insert into rebooking.leave (id, institution_id, practitioner_id, from_on, until_on, reason, entered_by, idempotency_key, entered_at)
  select gen_random_uuid(), p.institution_id, p.id, '2020-01-01', '2020-01-02', '休假', p.person_id, 'foreign', now()
  from directory.practitioner p join account.account a
    on a.person_id = p.person_id and a.institution_id = p.institution_id and 'DOCTOR' = any (a.roles)
  order by p.id limit 1 on conflict do nothing;
with wished as (
  insert into waitlist.wish (id, patient_id, joined_by, idempotency_key, institution_id, department_id, practitioner_ids,
    from_on, until_on, weekdays, parts, breadth, state, joined_at, ended_at)
  select gen_random_uuid(), patient_id, patient_id, 'foreign', institution_id, department_id, '{}', '2020-01-01',
    '2020-01-02', '{}', '{}', 2, 'WITHDRAWN', now(), now()
  from scheduling.appointment order by id limit 1 on conflict do nothing
  returning id, patient_id)
insert into waitlist.offer (id, wish_id, patient_id, slot_id, institution_id, department_id, practitioner_id, clinic_on,
  day_part, starts_at, ends_at, price, reason, state, offered_at, expires_at, ended_at)
  select gen_random_uuid(), wished.id, wished.patient_id, slot_id, institution_id, department_id, practitioner_id, clinic_on,
    day_part, starts_at, ends_at, price, 'ALONE', 'GONE', now(), now(), now()
  from wished join (select * from scheduling.appointment order by id limit 1) a on true;
insert into attendance.display (id, institution_id, department_id, kind, label, key_digest, made_by, made_at)
  select gen_random_uuid(), institution_id, department_id, 'WALL', '一楼', '\x00', patient_id, now()
  from scheduling.appointment order by id limit 1 on conflict do nothing;
insert into attachment.attachment (id, owner_id, file_name, media_type, size, sha256, uploaded_at)
  select gen_random_uuid(), patient_id, '化验单.pdf', 'application/pdf', 1, '\x00', now()
  from scheduling.appointment order by id limit 1 on conflict do nothing;
insert into conduct.no_show (appointment_id, patient_id, institution_id, practitioner_id, clinic_on, starts_at, marked_at, state)
  select id, patient_id, institution_id, practitioner_id, clinic_on, starts_at, now(), 'STANDING'
  from scheduling.appointment order by id limit 1 on conflict do nothing;
insert into attachment.content (attachment_id, variant, bytes)
  select id, 'ORIGINAL', '\x25504446' from attachment.attachment where sha256 = '\x00' on conflict do nothing;
insert into accreditation.agreement (id, institution_id, partner, purpose, from_on, to_on, attachment_id, file_name, entered_by, entered_at)
  select gen_random_uuid(), p.institution_id, '云检验公司', '送检', '2020-01-01', '2020-12-31', a.id, '协议.pdf', p.patient_id, now()
  from (select * from scheduling.appointment order by id limit 1) p, (select id from attachment.attachment where sha256 = '\x00' limit 1) a;
insert into confidentiality.emergency_access (id, patient_id, doctor_id, practitioner_id, institution_id, reason, words, opened_at, until_at, closed_at, review_by_on)
  select gen_random_uuid(), a.patient_id, p.person_id, a.practitioner_id, a.institution_id, 'OTHER', '昏迷', '2020-01-01', '2020-01-02', '2020-01-02', '2020-01-05'
  from scheduling.appointment a join directory.practitioner p on p.id = a.practitioner_id order by a.id limit 1;
insert into incident.incident (id, incident_no, institution_id, kind, text, happened_at, reported_by, reported_at, idempotency_key, classify_by, last_step_at, follow_up_by)
  select gen_random_uuid(), 'SJ-foreign', institution_id, 'DEVICE', '读卡器坏了', now(), patient_id, now(), 'foreign', '2099-01-01', now(), '2099-01-01'
  from scheduling.appointment order by id limit 1 on conflict do nothing;
insert into credentialing.reviewer (id, institution_id, name, certificate, licence_to_on, entered_at)
  select gen_random_uuid(), institution_id, '邬药师', 'YS-foreign', '2099-01-01', now()
  from scheduling.appointment order by id limit 1 on conflict do nothing;
insert into duplicate.joining (id, absorbed_id, survivor_id, institution_id, reason, joined_by, joined_at, undone_reason, undone_by, undone_at)
  select gen_random_uuid(), gen_random_uuid(), patient_id, institution_id, '同一人', patient_id, '2020-01-01', '不是同一人', patient_id, '2020-01-02'
  from scheduling.appointment order by id limit 1;
insert into account.account (person_id, roles, created_at)
  select patient_id, '{PATIENT}', now() from scheduling.appointment order by id limit 1 on conflict do nothing;
insert into account.session (id, person_id, staff, source, device, opened_at, seen_at, expires_at)
  select gen_random_uuid(), patient_id, false, 'planted', 'Firefox', now(), now(), '2099-01-01' from scheduling.appointment order by id limit 1;
insert into duty.duty (id, institution_id, person_id, code, from_on, until_on, weekdays, granted_by, granted_at)
  select gen_random_uuid(), institution_id, patient_id, 'QUALITY', '2020-01-01', '2020-02-01', '{}', practitioner_id, '2020-01-01'
  from scheduling.appointment order by id limit 1;
insert into guardianship.proof (id, guardian_id, ward_id, institution_id, kind, files, filed_at, state)
  select gen_random_uuid(), p.patient_id, gen_random_uuid(), p.institution_id, 'BIRTH_CERTIFICATE', array[a.id], '2020-01-01', 'WAITING'
  from (select * from scheduling.appointment order by id limit 1) p, (select id from attachment.attachment where sha256 = '\x00' limit 1) a;
insert into wording.version (id, institution_id, occasion, text_zh, text_en, from_on, done_by, at)
  select gen_random_uuid(), institution_id, 'REMINDER', '请按时就诊', 'Please be on time', '2099-01-01', patient_id, now()
  from scheduling.appointment order by id limit 1;
insert into outage.outage (id, institution_id, from_on, until_on, reason, entered_by, idempotency_key, entered_at)
  select gen_random_uuid(), institution_id, '2020-01-01', '2020-01-02', '检修', patient_id, 'foreign', '2020-01-01'
  from scheduling.appointment order by id limit 1;
