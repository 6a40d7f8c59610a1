package org.xinglin.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.InstitutionId;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;
import org.xinglin.settlement.Billing;
import org.xinglin.settlement.NewBill;
import org.xinglin.settlement.OpenBill;

/**
 * Gives many places at once to people whose order is settled already: ordinary held appointments with their bills, in
 * three statements however many they are, in release or not.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Allotting {
    private final JdbcClient jdbc;
    private final Billing billing;
    private final AuditLog audit;
    private final Rulebook rulebook;
    private final Ids ids;

    Allotting(JdbcClient jdbc, Billing billing, AuditLog audit, Rulebook rulebook, Ids ids) {
        this.jdbc = jdbc;
        this.billing = billing;
        this.audit = audit;
        this.rulebook = rulebook;
        this.ids = ids;
    }

    /** A place for somebody. */
    public record Award(SlotId slot, PersonId patient, PersonId bookedBy, IdempotencyKey key) {}

    private record Placed(
            InstitutionId institution, Instant startsAt, Instant endsAt, Money price, Instant heldUntil) {}

    /**
     * Holds all of the places or none.
     *
     * @return the holds in the order of the awards; empty when somebody else was faster with one of the slots or patients,
     *     and then the caller rolls back, looks again and decides anew
     */
    public Optional<List<Held>> place(List<Award> awards, Instant at) {
        if (awards.isEmpty()) {
            return Optional.of(List.of());
        }
        List<AppointmentId> made =
                awards.stream().map(a -> new AppointmentId(ids.next())).toList();
        Map<AppointmentId, Placed> placed = write(awards, made, at);
        if (placed.size() < awards.size()) {
            return Optional.empty();
        }
        List<Placed> rows = made.stream()
                .flatMap(m -> Optional.ofNullable(placed.get(m)).stream())
                .toList();
        var bills = new ArrayList<NewBill>();
        for (int i = 0; i < rows.size(); i++) {
            bills.add(bill(made.get(i), awards.get(i), rows.get(i)));
        }
        List<OpenBill> opened = billing.open(bills);
        audit.system(
                "appointment.allot",
                "appointment",
                bills.stream()
                        .map(b -> new AuditLog.SystemAct(b.subject().id(), b.patient()))
                        .toList());
        var held = new ArrayList<Held>();
        for (int i = 0; i < rows.size(); i++) {
            held.add(held(made.get(i), awards.get(i), rows.get(i), opened.get(i)));
        }
        return Optional.of(held);
    }

    private static NewBill bill(AppointmentId id, Award award, Placed row) {
        return new NewBill(
                Appointment.subject(id),
                award.bookedBy(),
                award.patient(),
                row.institution().value(),
                List.of(Appointment.charge(row.price())),
                row.heldUntil());
    }

    private static Held held(AppointmentId id, Award award, Placed row, OpenBill bill) {
        return new Held(
                id,
                award.slot(),
                award.patient(),
                row.startsAt(),
                row.endsAt(),
                row.price(),
                bill.paymentNo(),
                row.heldUntil());
    }

    /** As {@link Placing}: appointments first, then their slots. A slot that would overflow gives none of its rows back. */
    private Map<AppointmentId, Placed> write(List<Award> awards, List<AppointmentId> made, Instant at) {
        Instant until = at.plus(rulebook.rulesInForce(at, Scope.NATION).duration("XL-HOLD", "hold"));
        var placed = new HashMap<AppointmentId, Placed>();
        jdbc.sql("""
                with given as (
                  select * from unnest(cast(:ids as uuid[]), cast(:slots as uuid[]), cast(:patients as uuid[]), cast(:bookers as uuid[]),
                    cast(:keys as text[])) as g (id, slot_id, patient_id, booked_by, key)
                ), wanted as (
                  select g.*, s.starts_at, s.ends_at, x.institution_id, x.department_id, x.practitioner_id, x.clinic_on, x.day_part, x.price,
                    least(cast(:until as timestamptz), s.starts_at) as held_until
                  from given g join scheduling.slot s on s.id = g.slot_id join scheduling.session x on x.id = s.session_id
                  where s.starts_at > :at and x.state = 'OPEN' and x.mode = 'IN_PERSON'
                ), placed as (
                  insert into scheduling.appointment (id, slot_id, institution_id, department_id, practitioner_id, patient_id, booked_by,
                    idempotency_key, clinic_on, day_part, starts_at, ends_at, price, state, held_at, held_until)
                  select id, slot_id, institution_id, department_id, practitioner_id, patient_id, booked_by,
                    key, clinic_on, day_part, starts_at, ends_at, price, 'HELD', :at, held_until
                  from wanted
                  on conflict do nothing
                  returning id, slot_id
                ), counted as (
                  update scheduling.slot s set taken = s.taken + p.places
                  from (select slot_id, count(*) as places from placed group by slot_id) p
                  where s.id = p.slot_id and s.taken + p.places <= s.capacity
                  returning s.id
                )
                select w.* from wanted w join placed p on p.id = w.id join counted c on c.id = p.slot_id
                """)
                .param("ids", texts(made, m -> m))
                .param("slots", texts(awards, Award::slot))
                .param("patients", texts(awards, Award::patient))
                .param("bookers", texts(awards, Award::bookedBy))
                .param("keys", texts(awards, a -> a.key().value()))
                .param("at", Sql.timestamp(at))
                .param("until", Sql.timestamp(until))
                .query((ResultSet row) -> {
                    placed.put(new AppointmentId(Sql.uuid(row, "id")), placed(row));
                });
        return placed;
    }

    private static Placed placed(ResultSet row) throws SQLException {
        return new Placed(
                new InstitutionId(Sql.uuid(row, "institution_id")),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                Sql.money(row, "price"),
                Sql.instant(row, "held_until"));
    }

    private static <T> String[] texts(List<T> rows, Function<T, Object> part) {
        return rows.stream().map(part).map(Object::toString).toArray(String[]::new);
    }
}
