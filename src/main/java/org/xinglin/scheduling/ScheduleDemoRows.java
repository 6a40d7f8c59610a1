package org.xinglin.scheduling;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingKind;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.Offerings;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.DemoRows;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.DemoSchedule.Entry;

/** Plants the weekly clinics of the demo region's doctors and plans their sessions, some weeks back and two ahead. */
@Component
class ScheduleDemoRows implements DemoRows {
    /** How far back the region's clinics go. */
    static final int DAYS_BACK = 56;

    private final Planning planning;
    private final Templates templates;
    private final Practitioners practitioners;
    private final Institutions institutions;
    private final Offerings offerings;

    ScheduleDemoRows(
            Planning planning,
            Templates templates,
            Practitioners practitioners,
            Institutions institutions,
            Offerings offerings) {
        this.planning = planning;
        this.templates = templates;
        this.practitioners = practitioners;
        this.institutions = institutions;
        this.offerings = offerings;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return "clinics and slots";
    }

    @Override
    public void plant(DemoSeed seed) {
        var schedule = new DemoSchedule();
        LocalDate today = ChinaTime.dateOf(seed.at());
        close(schedule, seed, today);
        schedule.patternsByDoctor()
                .forEach((number, pattern) -> doctor(seed, number).ifPresent(doctor -> {
                    List<Entry> weekly =
                            schedule.named("patterns", "key", pattern).entries("sessions");
                    for (int i = 0; i < weekly.size(); i++) {
                        UUID id = seed.id("scheduling.template." + number, i);
                        template(id, weekly.get(i), doctor, schedule, schedule.named("rooms", "doctor", "" + number))
                                .ifPresent(t -> planning.add(t.from(today.minusDays(DAYS_BACK)), seed.at()));
                    }
                }));
        planning.plan(seed.at(), today.minusDays(DAYS_BACK));
    }

    private Optional<Template> template(
            UUID id, Entry session, Practitioner doctor, DemoSchedule schedule, Entry room) {
        OfferingMode mode = OfferingMode.valueOf(session.word("mode"));
        return offering(doctor, mode)
                .map(offering -> new Template(
                        id,
                        doctor,
                        offering,
                        mode,
                        DayOfWeek.valueOf(session.word("weekday")),
                        hours(schedule.named("day_parts", "key", session.word("part"))),
                        Duration.ofMinutes(session.number("slot_minutes")),
                        session.number("capacity_per_slot"),
                        room.word("place") + " " + room.word("room"),
                        room.word("room_en") + ", " + room.word("place_en"),
                        LocalDate.EPOCH,
                        session.flag("by_release")));
    }

    private void close(DemoSchedule schedule, DemoSeed seed, LocalDate today) {
        for (Entry closed : schedule.section("closed_days")) {
            institutions
                    .all()
                    .forEach(i -> templates.close(
                            i.id().value(),
                            LocalDate.parse(closed.word("on")),
                            closed.word("in_person"),
                            closed.word("zh"),
                            closed.word("en")));
        }
        for (Entry absence : schedule.section("absences")) {
            LocalDate from = today.plusDays(absence.number("from_day"));
            doctor(seed, absence.number("doctor"))
                    .ifPresent(doctor -> templates.absent(
                            doctor.id().value(),
                            from,
                            from.plusDays(absence.number("days")),
                            absence.word("zh"),
                            absence.word("en")));
        }
    }

    private Optional<Practitioner> doctor(DemoSeed seed, int number) {
        return practitioners.ofPerson(new PersonId(seed.id("person.doctor", number)));
    }

    /** Clinics are sold as clinics; text and video sessions as follow-up, or as advice where the doctor may only advise. */
    private Optional<Offering> offering(Practitioner practitioner, OfferingMode mode) {
        return mode == OfferingMode.IN_PERSON
                ? offerings.of(practitioner.id(), OfferingKind.CLINIC)
                : offerings
                        .of(practitioner.id(), OfferingKind.FOLLOW_UP)
                        .or(() -> offerings.of(practitioner.id(), OfferingKind.ADVICE));
    }

    private static Template.Hours hours(Entry part) {
        return new Template.Hours(
                DayPart.valueOf(part.word("key")),
                LocalTime.parse(part.word("from")),
                LocalTime.parse(part.word("to")));
    }
}
