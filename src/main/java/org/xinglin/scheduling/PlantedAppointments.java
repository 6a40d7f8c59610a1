package org.xinglin.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.settlement.NewBill;
import org.xinglin.settlement.PlantedBills;

/** Writes many confirmed appointments at once, for planting a region. */
@Repository
class PlantedAppointments {
    private static final Duration HOLD = Duration.ofMinutes(15);
    private final JdbcClient jdbc;
    private final Slots slots;

    PlantedAppointments(JdbcClient jdbc, Slots slots) {
        this.jdbc = jdbc;
        this.slots = slots;
    }

    /** An appointment that was held and paid then. */
    record Booked(AppointmentId id, Slot slot, PersonId patient, PersonId payer, Instant heldAt, Instant paidAt) {
        PlantedBills.Paid bill() {
            return new PlantedBills.Paid(
                    new NewBill(
                            Appointment.subject(id),
                            payer,
                            patient,
                            slot.institution().value(),
                            List.of(Appointment.charge(slot.price())),
                            heldAt.plus(HOLD)),
                    heldAt,
                    paidAt);
        }
    }

    /** Every slot in person, in order of time. */
    List<Slot> clinicSlots() {
        return slots.inPerson();
    }

    void plant(List<Booked> booked) {
        jdbc.sql("""
                with given as (
                  select * from unnest(cast(:ids as uuid[]), cast(:slots as uuid[]), cast(:patients as uuid[]), cast(:payers as uuid[]),
                    cast(:held as timestamptz[]), cast(:paid as timestamptz[])) as g (id, slot_id, patient_id, payer_id, held_at, paid_at)
                ), written as (
                  insert into scheduling.appointment (id, slot_id, institution_id, department_id, practitioner_id, patient_id, booked_by,
                    idempotency_key, clinic_on, day_part, starts_at, ends_at, price, state, held_at, held_until, confirmed_at)
                  select g.id, s.id, x.institution_id, x.department_id, x.practitioner_id, g.patient_id, g.payer_id,
                    'planted-' || g.id, x.clinic_on, x.day_part, s.starts_at, s.ends_at, x.price, 'CONFIRMED',
                    g.held_at, g.held_at + interval '15 minutes', g.paid_at
                  from given g join scheduling.slot s on s.id = g.slot_id join scheduling.session x on x.id = s.session_id
                )
                update scheduling.slot s set taken = s.taken + c.count
                from (select slot_id, count(*) as count from given group by slot_id) c where s.id = c.slot_id
                """)
                .param("ids", Sql.texts(booked, Booked::id))
                .param("slots", Sql.texts(booked, b -> b.slot().id()))
                .param("patients", Sql.texts(booked, Booked::patient))
                .param("payers", Sql.texts(booked, Booked::payer))
                .param("held", Sql.texts(booked, b -> Sql.timestamp(b.heldAt())))
                .param("paid", Sql.texts(booked, b -> Sql.timestamp(b.paidAt())))
                .update();
    }
}
