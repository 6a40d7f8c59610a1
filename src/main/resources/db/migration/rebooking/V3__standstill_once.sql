-- One open standstill of a doctor from a day on, on any number of nodes; one that was ended makes room for the next, also within the second.
update rebooking.leave l set ended_at = l.entered_at
where l.entered_by = '00000000-0000-0000-0000-000000000000' and l.ended_at is null
  and exists (select from rebooking.leave o where o.entered_by = l.entered_by and o.ended_at is null
    and o.practitioner_id = l.practitioner_id and o.from_on = l.from_on and o.id < l.id);
create unique index leave_standstill_once on rebooking.leave (practitioner_id, from_on)
  where entered_by = '00000000-0000-0000-0000-000000000000' and ended_at is null;
