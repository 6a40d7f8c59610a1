package org.xinglin.waitlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.ClinicPlace;
import org.xinglin.scheduling.DayPart;
import org.xinglin.scheduling.Held;
import org.xinglin.scheduling.SlotId;

/** Offers as they stand; whoever changes one holds its wish's lock. */
@Repository
class Offers {
    private static final String SELECT = """
            select o.id, o.wish_id, o.patient_id, o.slot_id, o.institution_id, o.department_id, o.practitioner_id, o.clinic_on, o.day_part,
              o.starts_at, o.ends_at, o.price, o.reason, o.state, o.offered_at, o.expires_at, o.appointment_id, o.payment_no
            from waitlist.offer o
            """;

    private final JdbcClient jdbc;

    Offers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the patient is promised another place of that half day. */
    boolean add(Offer offer) {
        OfferedPlace place = offer.place();
        return jdbc.sql("""
                insert into waitlist.offer (id, wish_id, patient_id, slot_id, institution_id, department_id, practitioner_id, clinic_on, day_part,
                  starts_at, ends_at, price, reason, state, offered_at, expires_at)
                values (:id, :wish, :patient, :slot, :institution, :department, :practitioner, :on, :part,
                  :starts, :ends, :price, :reason, 'LIVE', :at, :expires)
                on conflict do nothing
                """)
                        .param("id", offer.id().value())
                        .param("wish", offer.wish().value())
                        .param("patient", offer.patient().value())
                        .param("slot", place.slot().value())
                        .param("institution", place.institution().value())
                        .param("department", place.department().value())
                        .param("practitioner", place.practitioner().value())
                        .param("on", place.clinicOn())
                        .param("part", place.part().name())
                        .param("starts", Sql.timestamp(place.startsAt()))
                        .param("ends", Sql.timestamp(place.endsAt()))
                        .param("price", place.price().yuan())
                        .param("reason", offer.reason().name())
                        .param("at", Sql.timestamp(offer.offeredAt()))
                        .param("expires", Sql.timestamp(offer.expiresAt()))
                        .update()
                == 1;
    }

    /** Rejects {@code waitlist.no-such-offer}. */
    Offer require(OfferId id) {
        return jdbc.sql(SELECT + "where o.id = :id")
                .param("id", id.value())
                .query(Offers::offer)
                .optional()
                .orElseThrow(() -> new NotFound("waitlist.no-such-offer"));
    }

    Optional<Offer> live(WishId wish) {
        return jdbc.sql(SELECT + "where o.wish_id = :wish and o.state = 'LIVE'")
                .param("wish", wish.value())
                .query(Offers::offer)
                .optional();
    }

    /** Those that stand, the first to run out first. */
    List<Offer> live(int limit) {
        return jdbc.sql(SELECT + "where o.state = 'LIVE' order by o.expires_at limit :limit")
                .param("limit", limit)
                .query(Offers::offer)
                .list();
    }

    Optional<Offer> accepted(AppointmentId appointment) {
        return jdbc.sql(SELECT + "where o.appointment_id = :appointment and o.state = 'ACCEPTED'")
                .param("appointment", appointment.value())
                .query(Offers::offer)
                .optional();
    }

    /** The live offers a patient can no longer take, because they booked the half day elsewhere. */
    List<Offer> inTheWayOf(PersonId patient, ClinicPlace place) {
        return jdbc.sql(SELECT + """
                where o.patient_id = :patient and o.institution_id = :institution and o.department_id = :department
                  and o.clinic_on = :on and o.day_part = :part and o.state = 'LIVE'
                """)
                .param("patient", patient.value())
                .param("institution", place.institution().value())
                .param("department", place.department().value())
                .param("on", place.clinicOn())
                .param("part", place.part().name())
                .query(Offers::offer)
                .list();
    }

    /** The newest offer of each wish. */
    List<Offer> latest(Collection<WishId> wishes) {
        return jdbc.sql("select distinct on (o.wish_id) " + SELECT.substring(SELECT.indexOf("o.id")) + """
                where o.wish_id = any (cast(:wishes as uuid[])) order by o.wish_id, o.offered_at desc, o.id desc
                """)
                .param("wishes", Sql.texts(wishes))
                .query(Offers::offer)
                .list();
    }

    /** Locks the wish of the next offer that ran out; other nodes pass it by. The caller reads the offer again. */
    Optional<WishId> lockDue(Instant at) {
        return jdbc.sql("""
                select w.id from waitlist.offer o join waitlist.wish w on w.id = o.wish_id
                where o.state = 'LIVE' and o.expires_at <= :at
                order by o.expires_at limit 1 for update of w skip locked
                """)
                .param("at", Sql.timestamp(at))
                .query((row, n) -> new WishId(Sql.uuid(row, "id")))
                .optional();
    }

    /** How many offers of a wish ran out without an answer. */
    int lapsed(WishId wish) {
        return jdbc.sql("select count(*) from waitlist.offer where wish_id = :wish and state = 'LAPSED'")
                .param("wish", wish.value())
                .query(Integer.class)
                .single();
    }

    void accept(OfferId id, Held held, Instant at) {
        jdbc.sql("""
                update waitlist.offer set state = 'ACCEPTED', ended_at = :at, appointment_id = :appointment, payment_no = :paymentNo
                where id = :id
                """)
                .param("id", id.value())
                .param("appointment", held.id().value())
                .param("paymentNo", held.paymentNo())
                .param("at", Sql.timestamp(at))
                .update();
    }

    void end(OfferId id, OfferState state, Instant at) {
        jdbc.sql("update waitlist.offer set state = :state, ended_at = :at where id = :id")
                .param("id", id.value())
                .param("state", state.name())
                .param("at", Sql.timestamp(at))
                .update();
    }

    private static Offer offer(ResultSet row, int number) throws SQLException {
        UUID appointment = Sql.uuidOrNull(row, "appointment_id");
        return new Offer(
                new OfferId(Sql.uuid(row, "id")),
                new WishId(Sql.uuid(row, "wish_id")),
                new PersonId(Sql.uuid(row, "patient_id")),
                place(row),
                OfferReason.valueOf(row.getString("reason")),
                OfferState.valueOf(row.getString("state")),
                Sql.instant(row, "offered_at"),
                Sql.instant(row, "expires_at"),
                appointment == null ? null : new AppointmentId(appointment),
                row.getString("payment_no"));
    }

    private static OfferedPlace place(ResultSet row) throws SQLException {
        return new OfferedPlace(
                new SlotId(Sql.uuid(row, "slot_id")),
                new InstitutionId(Sql.uuid(row, "institution_id")),
                new DepartmentId(Sql.uuid(row, "department_id")),
                new PractitionerId(Sql.uuid(row, "practitioner_id")),
                Sql.date(row, "clinic_on"),
                DayPart.valueOf(row.getString("day_part")),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                Sql.money(row, "price"));
    }
}
