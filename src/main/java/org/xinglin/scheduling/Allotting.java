package org.xinglin.scheduling;

import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
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
    /** What a ticket's patient may have is asked before, under the patient's lock ({@link Standings}). */
    private static final int MOST_IN_A_HALF_DAY = 8;

    private final JdbcClient jdbc;
    private final Billing billing;
    private final AuditLog audit;
    private final Holding holding;
    private final Ids ids;

    Allotting(JdbcClient jdbc, Billing billing, AuditLog audit, Holding holding, Ids ids) {
        this.jdbc = jdbc;
        this.billing = billing;
        this.audit = audit;
        this.holding = holding;
        this.ids = ids;
    }

    /** A place for somebody. */
    public record Award(SlotId slot, PersonId patient, PersonId bookedBy, IdempotencyKey key) {}

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
        List<Placing.Wish> wishes = awards.stream()
                .map(a -> new Placing.Wish(
                        new AppointmentId(ids.next()), a.slot(), a.patient(), a.bookedBy(), a.key(), 0))
                .toList();
        Map<AppointmentId, Placing.Placed> placed = write(wishes, at);
        if (placed.size() < wishes.size()) {
            return Optional.empty();
        }
        List<NewBill> bills = wishes.stream().map(w -> of(placed, w).bill(w)).toList();
        List<OpenBill> opened = billing.open(bills);
        audit.system(
                "appointment.allot",
                "appointment",
                wishes.stream()
                        .map(w -> new AuditLog.SystemAct(w.id().value(), w.patient()))
                        .toList());
        var held = new ArrayList<Held>();
        for (int i = 0; i < wishes.size(); i++) {
            Placing.Wish wish = wishes.get(i);
            held.add(of(placed, wish).held(wish, opened.get(i)));
        }
        return Optional.of(held);
    }

    private static Placing.Placed of(Map<AppointmentId, Placing.Placed> placed, Placing.Wish wish) {
        return Objects.requireNonNull(placed.get(wish.id()));
    }

    /** As {@link Placing}: appointments first, then their slots. A slot that would overflow gives none of its rows back. */
    private Map<AppointmentId, Placing.Placed> write(List<Placing.Wish> wishes, Instant at) {
        var placed = new HashMap<AppointmentId, Placing.Placed>();
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
                    idempotency_key, clinic_on, day_part, starts_at, ends_at, price, state, held_at, held_until, nth)
                  select id, slot_id, institution_id, department_id, practitioner_id, patient_id, booked_by,
                    key, clinic_on, day_part, starts_at, ends_at, price, 'HELD', :at, held_until,
                    coalesce(scheduling.free_nth(patient_id, institution_id, department_id, clinic_on, day_part, :most, null), 0)
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
                .param("ids", Sql.texts(wishes, Placing.Wish::id))
                .param("slots", Sql.texts(wishes, Placing.Wish::slot))
                .param("patients", Sql.texts(wishes, Placing.Wish::patient))
                .param("bookers", Sql.texts(wishes, Placing.Wish::bookedBy))
                .param("keys", Sql.texts(wishes, w -> w.key().value()))
                .param("most", MOST_IN_A_HALF_DAY)
                .param("at", Sql.timestamp(at))
                .param("until", Sql.timestamp(holding.until(at)))
                .query((ResultSet row) -> {
                    placed.put(new AppointmentId(Sql.uuid(row, "id")), Placing.placed(row, 0));
                });
        return placed;
    }
}
