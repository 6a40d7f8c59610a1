package org.xinglin.credentialing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Departments;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Restraint;
import org.xinglin.directory.Restraints;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.NotFound;

/** The supervisor stops a doctor or a whole institution at once, and lets them go on. */
@Service
class Supervising {
    private static final int LONGEST_REASON = 500;
    private final Stops stops;
    private final Restraints restraints;
    private final Institutions institutions;
    private final Departments departments;
    private final Practitioners practitioners;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    Supervising(
            Stops stops,
            Restraints restraints,
            Institutions institutions,
            Departments departments,
            Practitioners practitioners,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.stops = stops;
        this.restraints = restraints;
        this.institutions = institutions;
        this.departments = departments;
        this.practitioners = practitioners;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    List<HouseRow> houses() {
        Map<UUID, Stops.Stop> standing = standing();
        return institutions.all().stream()
                .map(i -> new HouseRow(
                        i.id(), i.name(), departments.of(i.id()).size(), view(standing.get(i.id().value()))))
                .toList();
    }

    List<SupervisedDoctor> doctors(InstitutionId house) {
        institutions.require(house);
        Map<UUID, Stops.Stop> standing = standing();
        return departments.of(house).stream()
                .flatMap(d -> practitioners.of(d.id()).stream().map(p -> row(p, d.name(), standing)))
                .toList();
    }

    private static SupervisedDoctor row(Practitioner p, Words department, Map<UUID, Stops.Stop> standing) {
        return new SupervisedDoctor(
                p.id(), new Words(p.name(), p.nameEn()), department, view(standing.get(p.id().value())));
    }

    @Transactional
    public void stopDoctor(Caller who, PractitionerId id, @Nullable String reason) {
        practitioners.require(id);
        stop(who, id.value(), true, reason);
    }

    @Transactional
    public void stopHouse(Caller who, InstitutionId id, @Nullable String reason) {
        institutions.require(id);
        stop(who, id.value(), false, reason);
    }

    /** Whoever is stopped already stays stopped for the reason that was given first. */
    private void stop(Caller who, UUID subject, boolean doctor, @Nullable String reason) {
        Instant at = clock.instant();
        String why = Texts.required(reason, "/reason", LONGEST_REASON);
        if (stops.add(ids.next(), new Stops.Stop(subject, why, at), doctor, who.person())) {
            restraints.lay(new Restraint(subject, Restraint.Ground.SUPERVISOR, ChinaTime.dateOf(at), null));
            audit.granted(who, "practice.stop", doctor ? "doctor" : "institution", subject, null, "supervision");
        }
    }

    @Transactional
    public void resume(Caller who, UUID subject) {
        if (!stops.lift(subject, who.person(), clock.instant())) {
            throw new NotFound("credentialing.not-stopped");
        }
        restraints.lift(subject, Restraint.Ground.SUPERVISOR);
        audit.granted(who, "practice.resume", "practice", subject, null, "supervision");
    }

    private Map<UUID, Stops.Stop> standing() {
        return stops.standing().stream().collect(Collectors.toMap(Stops.Stop::subject, Function.identity()));
    }

    private static @Nullable StopView view(Stops.@Nullable Stop stop) {
        return stop == null ? null : new StopView(stop.reason(), stop.at());
    }
}
