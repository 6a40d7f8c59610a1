-- What an installation held before the upgrade; ids of one digit are read again afterwards.
insert into identity.person (id, name, sex, born_on, verified_at, resident_id_masked, created_at) values
  ('00000000-0000-7000-8000-000000000001', '旧日人', 'FEMALE', '1980-02-03', '2026-01-05T00:00:00Z', '110101********1234', '2026-01-05T00:00:00Z'),
  ('00000000-0000-7000-8000-000000000002', '旧日娃', 'MALE', '2015-02-03', '2026-01-05T00:00:00Z', null, '2026-01-05T00:00:00Z');
insert into identity.guardianship (guardian_id, ward_id, relation, declared_at) values
  ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002', 'MOTHER', '2026-01-05T00:00:00Z');
insert into identity.consent (id, person_id, given_by, purpose, version, language, digest, given_at) values
  ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000001',
   'internet-care', '0', 'zh-CN', 'old', '2026-01-05T00:00:00Z');
insert into account.account (person_id, roles, created_at) values
  ('00000000-0000-7000-8000-000000000001', '{PATIENT}', '2026-01-05T00:00:00Z');
insert into chart.allergy (id, patient_id, kind, substance, reaction, severity, noted_by, noted_by_doctor, noted_at) values
  ('00000000-0000-7000-8000-000000000004', '00000000-0000-7000-8000-000000000001', 'DRUG', '青霉素', '皮疹', 'SEVERE',
   '00000000-0000-7000-8000-000000000001', false, '2026-01-06T00:00:00Z');
insert into chart.problem (id, patient_id, code, name_zh, note, noted_by, noted_at) values
  ('00000000-0000-7000-8000-000000000005', '00000000-0000-7000-8000-000000000001', 'I10.x00x002', '高血压', '',
   '00000000-0000-7000-8000-000000000001', '2026-01-06T00:00:00Z');
insert into notification.message (id, person_id, kind, subject_kind, subject_id, facts, at) values
  ('00000000-0000-7000-8000-000000000006', '00000000-0000-7000-8000-000000000001', 'COMPLAINT_ANSWERED', 'complaint',
   '00000000-0000-7000-8000-000000000007', '{}', '2026-01-07T00:00:00Z');
insert into settlement.bill (id, subject_kind, subject_id, payer_id, patient_id, institution_id, total, state, opened_at, pay_by, withdrawn_at, withdrawn_reason) values
  ('00000000-0000-7000-8000-000000000008', 'appointment', '00000000-0000-7000-8000-000000000009', '00000000-0000-7000-8000-000000000001',
   '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-00000000000a', 25, 'WITHDRAWN', '2026-01-08T00:00:00Z',
   '2026-01-08T01:00:00Z', '2026-01-08T01:00:00Z', 'lapsed');
insert into settlement.bill_line (bill_id, line_no, code, title_zh, title_en, quantity, unit_price, amount) values
  ('00000000-0000-7000-8000-000000000008', 1, 'clinic', '挂号', 'Clinic', 1, 25, 25);
insert into audit.entry (at, person_id, roles, source, action, item, item_id, patient_id, purpose) values
  ('2026-01-06T00:00:00Z', '00000000-0000-7000-8000-000000000001', 'PATIENT', '203.0.113.7', 'allergy.note', 'allergy',
   '00000000-0000-7000-8000-000000000004', '00000000-0000-7000-8000-000000000001', 'own');
