-- Who sits in the slots of a device that stops.
create index booking_slot on examination.booking (slot_id) where state in ('HELD', 'CONFIRMED');
