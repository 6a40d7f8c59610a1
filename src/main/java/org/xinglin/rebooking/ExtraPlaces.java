package org.xinglin.rebooking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.Role;
import org.xinglin.kernel.Sql;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.scheduling.ClinicPlace;
import org.xinglin.scheduling.ClinicPlaces;
import org.xinglin.scheduling.Rearranging;
import org.xinglin.scheduling.SessionId;
import org.xinglin.scheduling.SlotId;

/**
 * Adds one place to a slot on purpose, with a reason: the doctor whose session it is or an administrator of the
 * institution, up to the limit of XL-EXTRA for a session. Whoever waits on the list is asked first.
 */
@Service
class ExtraPlaces {
    private final JdbcClient jdbc;
    private final ClinicPlaces places;
    private final Rearranging rearranging;
    private final Practitioners practitioners;
    private final Departments departments;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final Clock clock;
    private final Ids ids;

    ExtraPlaces(
            JdbcClient jdbc,
            ClinicPlaces places,
            Rearranging rearranging,
            Practitioners practitioners,
            Departments departments,
            Rulebook rulebook,
            AuditLog audit,
            Clock clock,
            Ids ids) {
        this.jdbc = jdbc;
        this.places = places;
        this.rearranging = rearranging;
        this.practitioners = practitioners;
        this.departments = departments;
        this.rulebook = rulebook;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** @throws ExtraPlacesUsedUp when the session has all the places it may be given */
    @Transactional
    public ExtraPlaceView add(Caller who, SlotId slot, @Nullable String reason) {
        Instant at = clock.instant();
        String why = TakingLeave.reason(reason);
        ClinicPlace place =
                places.of(slot).filter(p -> mayAdd(who, p)).orElseThrow(() -> new NotFound("rebooking.no-such-place"));
        lock(place.session());
        int limit = rulebook.rulesInForce(at, departments.scopeOf(place.department()))
                .number("XL-EXTRA", "perSession");
        if (of(place.session()).size() >= limit) {
            throw new ExtraPlacesUsedUp(limit);
        }
        if (!rearranging.addPlace(slot, at)) {
            throw new NotFound("rebooking.no-such-place");
        }
        var added = new ExtraPlaceView(slot, place.startsAt(), why, at);
        jdbc.sql("""
                insert into rebooking.extra_place (id, institution_id, practitioner_id, session_id, slot_id, starts_at, reason, added_by, added_as, added_at)
                values (:id, :institution, :practitioner, :session, :slot, :starts, :reason, :by, :as, :at)
                """)
                .param("id", ids.next())
                .param("session", place.session().value())
                .param("slot", slot.value())
                .param("starts", Sql.timestamp(place.startsAt()))
                .param("reason", why)
                .param("institution", place.institution().value())
                .param("practitioner", place.practitioner().value())
                .param("by", who.person().value())
                .param("as", (who.is(Role.ADMINISTRATOR) ? Role.ADMINISTRATOR : Role.DOCTOR).name())
                .param("at", Sql.timestamp(at))
                .update();
        audit.granted(who, "slot.add-place", "slot", slot.value(), null, "administration");
        return added;
    }

    /** Two who add at once are counted one after the other. */
    private void lock(SessionId session) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:session, 7))")
                .param("session", session.toString())
                .query((row, n) -> n)
                .single();
    }

    private boolean mayAdd(Caller who, ClinicPlace place) {
        if (who.is(Role.ADMINISTRATOR)) {
            return place.institution().value().equals(who.institution());
        }
        return practitioners
                .ofPerson(who.person())
                .map(Practitioner::id)
                .filter(place.practitioner()::equals)
                .isPresent();
    }

    List<ExtraPlaceView> of(Caller who, SessionId session) {
        places.firstOf(session).filter(p -> mayAdd(who, p)).orElseThrow(() -> new NotFound("rebooking.no-such-place"));
        return of(session);
    }

    private List<ExtraPlaceView> of(SessionId session) {
        return jdbc.sql(
                        "select slot_id, starts_at, reason, added_at from rebooking.extra_place where session_id = :session order by added_at, id")
                .param("session", session.value())
                .query((row, n) -> new ExtraPlaceView(
                        new SlotId(Sql.uuid(row, "slot_id")),
                        Sql.instant(row, "starts_at"),
                        row.getString("reason"),
                        Sql.instant(row, "added_at")))
                .list();
    }
}
