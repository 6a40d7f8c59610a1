-- Heads of departments: the one duty that names a department, and may be held for several.
alter table duty.duty drop constraint duty_code_check;
alter table duty.duty add constraint duty_code_check
  check (code in ('DEPARTMENT_HEAD', 'MEDICAL_AFFAIRS', 'QUALITY', 'COMPLAINTS', 'PHARMACY', 'INFORMATION', 'PRIVACY'));
alter table duty.duty add column department_id uuid;
alter table duty.duty add constraint duty_department_check check ((code = 'DEPARTMENT_HEAD') = (department_id is not null));
drop index duty.duty_once;
create unique index duty_once on duty.duty (institution_id, person_id, code, department_id) nulls not distinct where ended_at is null;
