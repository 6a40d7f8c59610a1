package org.xinglin.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.settlement.NewBill;
import org.xinglin.settlement.OpenBill;

/** The statements that take places; each decides its race alone. */
@Repository
class Placing {
    private final JdbcClient jdbc;

    Placing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What to place.
     *
     * @param nth which of the patient's places in the half day it will be (BK-02); 0 for nearly everybody
     */
    record Wish(AppointmentId id, SlotId slot, PersonId patient, PersonId bookedBy, IdempotencyKey key, int nth) {}

    /** What was placed. */
    record Placed(
            InstitutionId institution,
            DepartmentId department,
            PractitionerId practitioner,
            LocalDate clinicOn,
            Instant startsAt,
            Instant endsAt,
            Money price,
            Money relief,
            Instant heldUntil) {
        /** The bill of a place that is held from now on. */
        NewBill bill(Wish wish) {
            return new NewBill(
                    Appointment.subject(wish.id()),
                    wish.bookedBy(),
                    wish.patient(),
                    institution.value(),
                    List.of(relief.isZero() ? Appointment.charge(price) : Appointment.reducedCharge(price)),
                    heldUntil);
        }

        Fares.Asked asked(Wish wish) {
            return new Fares.Asked(wish.id(), wish.patient(), institution, department, practitioner, clinicOn, price);
        }

        Placed at(Money fare) {
            return new Placed(
                    institution,
                    department,
                    practitioner,
                    clinicOn,
                    startsAt,
                    endsAt,
                    fare,
                    price.minus(fare),
                    heldUntil);
        }

        /** The answer when nothing is to pay. */
        Held free(Wish wish) {
            return new Held(wish.id(), wish.slot(), wish.patient(), startsAt, endsAt, price, null, heldUntil);
        }

        Held held(Wish wish, OpenBill bill) {
            return new Held(
                    wish.id(), wish.slot(), wish.patient(), startsAt, endsAt, price, bill.paymentNo(), heldUntil);
        }
    }

    /**
     * Lets the patient's other bookings wait first, as allotments do. Writes the appointment, then counts it into its slot:
     * in this order, because whoever frees a place locks in this order too. Empty when the slot has begun or is full, is not
     * for appointments, is in release, or a unique index knows the key or the patient's half day; the caller then rolls back
     * and asks which.
     */
    Optional<Placed> place(Wish wish, Instant at, Instant until) {
        return jdbc.sql("""
                with alone as materialized (
                  select pg_advisory_xact_lock(hashtextextended(cast(:patient as text), 3)) as locked
                ), wanted as (
                  select s.id, s.starts_at, s.ends_at, x.institution_id, x.department_id, x.practitioner_id, x.clinic_on, x.day_part, x.price,
                    least(cast(:until as timestamptz), s.starts_at) as held_until
                  from alone cross join scheduling.slot s join scheduling.session x on x.id = s.session_id
                  where s.id = :slot and s.starts_at > :at and x.state = 'OPEN' and x.mode = 'IN_PERSON' and not x.in_release
                ), placed as (
                  insert into scheduling.appointment (id, slot_id, institution_id, department_id, practitioner_id, patient_id, booked_by,
                    idempotency_key, clinic_on, day_part, starts_at, ends_at, price, state, held_at, held_until, nth)
                  select :id, id, institution_id, department_id, practitioner_id, :patient, :bookedBy,
                    :key, clinic_on, day_part, starts_at, ends_at, price, 'HELD', :at, held_until, :nth
                  from wanted
                  on conflict do nothing
                  returning slot_id
                ), counted as (
                  update scheduling.slot s set taken = taken + 1 from placed where s.id = placed.slot_id and s.taken < s.capacity
                  returning s.id
                )
                select w.* from wanted w join counted c on c.id = w.id
                """)
                .param("id", wish.id().value())
                .param("slot", wish.slot().value())
                .param("patient", wish.patient().value())
                .param("bookedBy", wish.bookedBy().value())
                .param("key", wish.key().value())
                .param("nth", wish.nth())
                .param("at", Sql.timestamp(at))
                .param("until", Sql.timestamp(until))
                .query(Placing::placed)
                .optional();
    }

    /**
     * Turns a kept place into an appointment; the slot has counted it all along. Empty when the hold has ended, the slot has
     * begun or its session was stopped, or a unique index knows the key or the patient's half day.
     */
    Optional<Placed> take(UUID holder, Wish wish, Instant at, Instant until) {
        return jdbc.sql("""
                with let_go as (
                  update scheduling.slot_hold set released_at = :at
                  where holder_id = :holder and patient_id = :patient and released_at is null
                  returning slot_id
                ), wanted as (
                  select s.id, s.starts_at, s.ends_at, x.institution_id, x.department_id, x.practitioner_id, x.clinic_on, x.day_part, x.price,
                    least(cast(:until as timestamptz), s.starts_at) as held_until
                  from let_go h join scheduling.slot s on s.id = h.slot_id join scheduling.session x on x.id = s.session_id
                  where s.starts_at > :at and x.state = 'OPEN' and x.mode = 'IN_PERSON'
                ), placed as (
                  insert into scheduling.appointment (id, slot_id, institution_id, department_id, practitioner_id, patient_id, booked_by,
                    idempotency_key, clinic_on, day_part, starts_at, ends_at, price, state, held_at, held_until, nth)
                  select :id, id, institution_id, department_id, practitioner_id, :patient, :bookedBy,
                    :key, clinic_on, day_part, starts_at, ends_at, price, 'HELD', :at, held_until, :nth
                  from wanted
                  on conflict do nothing
                  returning slot_id
                )
                select w.* from wanted w join placed p on p.slot_id = w.id
                """)
                .param("holder", holder)
                .param("id", wish.id().value())
                .param("patient", wish.patient().value())
                .param("bookedBy", wish.bookedBy().value())
                .param("key", wish.key().value())
                .param("nth", wish.nth())
                .param("at", Sql.timestamp(at))
                .param("until", Sql.timestamp(until))
                .query(Placing::placed)
                .optional();
    }

    /** Counts a place that anybody may book into its slot, for whoever writes what it is counted for. */
    boolean claim(SlotId slot, Instant at) {
        return jdbc.sql("""
                update scheduling.slot s set taken = s.taken + 1 from scheduling.session x
                where s.id = :slot and x.id = s.session_id and s.taken < s.capacity and s.starts_at > :at
                  and x.state = 'OPEN' and x.mode = 'IN_PERSON' and not x.in_release
                """)
                        .param("slot", slot.value())
                        .param("at", Sql.timestamp(at))
                        .update()
                == 1;
    }

    static Placed placed(ResultSet row, int number) throws SQLException {
        return new Placed(
                new InstitutionId(Sql.uuid(row, "institution_id")),
                new DepartmentId(Sql.uuid(row, "department_id")),
                new PractitionerId(Sql.uuid(row, "practitioner_id")),
                Sql.date(row, "clinic_on"),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                Sql.money(row, "price"),
                Money.ZERO,
                Sql.instant(row, "held_until"));
    }

    /** Prices what was just placed. */
    void relieve(AppointmentId id, Money price, Money relief) {
        jdbc.sql("update scheduling.appointment set price = :price, relief = :relief where id = :id")
                .param("price", price.yuan())
                .param("relief", relief.yuan())
                .param("id", id.value())
                .update();
    }

    /**
     * The payment came: the place is the patient's, and {@link Telling} has news. False when it was given back or its time
     * has come.
     */
    boolean confirm(AppointmentId id, Instant at) {
        return jdbc.sql("""
                with confirmed as (
                  update scheduling.appointment set state = 'CONFIRMED', confirmed_at = :at
                  where id = :id and state = 'HELD' and starts_at > :at
                  returning id
                )
                insert into scheduling.booked_news (appointment_id) select id from confirmed
                """)
                        .param("id", id.value())
                        .param("at", Sql.timestamp(at))
                        .update()
                == 1;
    }

    /** Takes some of the news away; what another node has in hand is passed by. */
    List<AppointmentBooked> news(int most) {
        return jdbc.sql("""
                with told as (
                  delete from scheduling.booked_news
                  where ctid = any (array(select ctid from scheduling.booked_news limit :most for update skip locked))
                  returning appointment_id
                )
                select a.id, a.patient_id, a.practitioner_id, a.starts_at, a.confirmed_at
                from told join scheduling.appointment a on a.id = told.appointment_id
                """)
                .param("most", most)
                .query((row, n) -> new AppointmentBooked(
                        new AppointmentId(Sql.uuid(row, "id")),
                        new PersonId(Sql.uuid(row, "patient_id")),
                        new PractitionerId(Sql.uuid(row, "practitioner_id")),
                        Sql.instant(row, "starts_at"),
                        Sql.instant(row, "confirmed_at")))
                .list();
    }
}
