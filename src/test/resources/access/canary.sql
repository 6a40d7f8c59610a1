create table if not exists public.stranger as
  select p.id from identity.person p
  where not exists (select from scheduling.appointment a where a.patient_id = p.id and a.institution_id = :house)
    and not exists (select from consultation.visit v where v.patient_id = p.id and v.institution_id = :house)
    and not exists (select from chart.encounter e where e.patient_id = p.id and e.institution_id = :house)
    and not exists (select from oversight.complaint c where c.person_id = p.id and c.institution_id = :house)
    and not exists (select from directory.practitioner d where d.person_id = p.id)
    and not exists (select from account.account a where a.person_id = p.id and a.roles <> '{PATIENT}');
update consultation.visit set complaint = complaint || '⌘' where patient_id in (select id from public.stranger) and position('⌘' in complaint) = 0;
update consultation.message set body = body || '⌘' where position('⌘' in body) = 0
  and visit_id in (select id from consultation.visit where patient_id in (select id from public.stranger));
update chart.allergy set substance = substance || '⌘' where patient_id in (select id from public.stranger) and position('⌘' in substance) = 0;
update chart.problem set note = note || '⌘' where patient_id in (select id from public.stranger) and position('⌘' in note) = 0;
update chart.evidence set hospital = hospital || '⌘' where patient_id in (select id from public.stranger) and position('⌘' in hospital) = 0;
update oversight.complaint set text = text || '⌘' where person_id in (select id from public.stranger) and position('⌘' in text) = 0;
update examination.ordered set indication = indication || '⌘' where patient_id in (select id from public.stranger) and position('⌘' in indication) = 0;
update attachment.attachment set file_name = '⌘' || file_name where owner_id in (select id from public.stranger) and position('⌘' in file_name) = 0;
update identity.person set name = name || '⌘' where id in (select id from public.stranger) and name <> '' and position('⌘' in name) = 0;
