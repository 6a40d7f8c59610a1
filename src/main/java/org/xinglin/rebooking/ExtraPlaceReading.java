package org.xinglin.rebooking;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.kernel.Sql;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.scheduling.ClinicPlaces;
import org.xinglin.scheduling.SessionId;
import org.xinglin.scheduling.SlotId;

/** Where places may be added, and which were, by whom and why: a doctor's own, an administrator's house. */
@Service
class ExtraPlaceReading {
    private static final int DAYS = 14;
    private static final int MOST = 100;
    private final JdbcClient jdbc;
    private final ClinicPlaces places;
    private final Practitioners practitioners;
    private final Departments departments;
    private final People people;
    private final Rulebook rulebook;
    private final Clock clock;

    ExtraPlaceReading(
            JdbcClient jdbc,
            ClinicPlaces places,
            Practitioners practitioners,
            Departments departments,
            People people,
            Rulebook rulebook,
            Clock clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.practitioners = practitioners;
        this.departments = departments;
        this.people = people;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** The sessions to come of a doctor; the caller's own when none is named. */
    List<ExtraSessionView> sessions(Caller who, @Nullable PractitionerId wanted) {
        Practitioner doctor = doctor(who, wanted);
        Instant at = clock.instant();
        LocalDate until = ChinaTime.dateOf(at).plusDays(DAYS);
        int limit = rulebook.rulesInForce(at, departments.scopeOf(doctor.department()))
                .number("XL-EXTRA", "perSession");
        Map<SessionId, List<ClinicPlaces.Equal>> sessions = places.ahead(doctor.id(), until, at).stream()
                .collect(Collectors.groupingBy(e -> e.place().session(), LinkedHashMap::new, Collectors.toList()));
        Map<SessionId, Integer> added = added(doctor.id());
        return sessions.entrySet().stream()
                .map(e -> view(e.getKey(), e.getValue(), added.getOrDefault(e.getKey(), 0), limit))
                .toList();
    }

    private static ExtraSessionView view(SessionId id, List<ClinicPlaces.Equal> slots, int added, int limit) {
        var first = slots.getFirst().place();
        return new ExtraSessionView(
                id,
                first.clinicOn(),
                first.part(),
                added,
                limit,
                slots.stream()
                        .map(s -> new ExtraSessionView.Time(
                                s.place().slot(), s.place().startsAt(), s.left()))
                        .toList());
    }

    private Practitioner doctor(Caller who, @Nullable PractitionerId wanted) {
        boolean administers = who.is(Role.ADMINISTRATOR);
        var found = administers && wanted != null ? practitioners.find(wanted) : practitioners.ofPerson(who.person());
        return found.filter(p -> administers
                        ? p.institution().value().equals(who.institution())
                        : wanted == null || p.id().equals(wanted))
                .orElseThrow(() -> new NotFound("rebooking.no-such-doctor"));
    }

    private Map<SessionId, Integer> added(PractitionerId doctor) {
        Map<SessionId, Integer> added = new HashMap<>();
        jdbc.sql("""
                select session_id, count(*) as places from rebooking.extra_place
                where practitioner_id = :doctor and starts_at > :at group by session_id
                """)
                .param("doctor", doctor.value())
                .param("at", Sql.timestamp(clock.instant()))
                .query((ResultSet row) -> {
                    added.put(new SessionId(Sql.uuid(row, "session_id")), row.getInt("places"));
                });
        return added;
    }

    private record Row(ExtraPlaceView place, UUID doctor, UUID by, String as) {}

    /** The last ones, newest first. */
    List<ExtraPlaceRecord> last(Caller who) {
        if (who.institution() == null) {
            throw new NotFound("rebooking.no-institution");
        }
        UUID own = who.is(Role.ADMINISTRATOR) ? null : doctor(who, null).id().value();
        List<Row> rows = jdbc.sql("""
                select slot_id, practitioner_id, starts_at, reason, added_by, added_as, added_at from rebooking.extra_place
                where institution_id = :institution and (cast(:own as uuid) is null or practitioner_id = :own)
                order by added_at desc, id limit :limit
                """)
                .param("institution", who.institution())
                .param("own", own)
                .param("limit", MOST)
                .query((row, n) -> new Row(
                        new ExtraPlaceView(
                                new SlotId(Sql.uuid(row, "slot_id")),
                                Sql.instant(row, "starts_at"),
                                row.getString("reason"),
                                Sql.instant(row, "added_at")),
                        Sql.uuid(row, "practitioner_id"),
                        Sql.uuid(row, "added_by"),
                        row.getString("added_as")))
                .list();
        Map<PersonId, String> names =
                people
                        .all(rows.stream()
                                .map(r -> new PersonId(r.by()))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Person::id, Person::name));
        return rows.stream()
                .map(r -> new ExtraPlaceRecord(
                        r.place(), name(r.doctor()), names.getOrDefault(new PersonId(r.by()), ""), r.as()))
                .toList();
    }

    private Words name(UUID doctor) {
        return practitioners
                .find(new PractitionerId(doctor))
                .map(p -> new Words(p.name(), p.nameEn()))
                .orElse(new Words("", ""));
    }
}
