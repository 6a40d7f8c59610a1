-- What the demo region has none of; ended long ago, so that no timer minds it.
insert into rebooking.upgrade (id, appointment_id, left_slot_id, taken_slot_id, difference, asked_by, idempotency_key, pay_by, state, at, ended_at)
  select gen_random_uuid(), id, slot_id, slot_id, 10, patient_id, 'foreign', now(), 'WITHDRAWN', now(), now()
  from scheduling.appointment order by id limit 1 on conflict do nothing;
insert into rebooking.leave (id, institution_id, practitioner_id, from_on, until_on, reason, entered_by, idempotency_key, entered_at)
  select gen_random_uuid(), institution_id, practitioner_id, '2020-01-01', '2020-01-02', '休假', patient_id, 'foreign', now()
  from scheduling.appointment order by id limit 1 on conflict do nothing;
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
