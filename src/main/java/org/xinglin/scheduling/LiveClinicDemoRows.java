package org.xinglin.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.directory.OfferingKind;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.Offerings;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.DemoRows;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.kernel.PersonId;
import org.xinglin.settlement.PlantedBills;

/** Plants one clinic that is going on at the moment of planting, at any hour: a line can be tried whenever a visitor comes. */
@Component
class LiveClinicDemoRows implements DemoRows {
    private static final Duration SLOT = Duration.ofMinutes(10);
    private static final Duration BEFORE = Duration.ofMinutes(60);
    private static final Duration LENGTH = Duration.ofMinutes(180);
    private static final LocalTime LAST = LocalTime.of(23, 50);
    /** Patients with this number and above are nobody's persona. */
    private static final int FIRST_OF_CROWD = 30;
    /** How many stand between the one at the door and the patient whom visitors play. */
    private static final int BEFORE_PERSONA = 3;
    /** Beyond the numbers that the region's other appointments take of each patient's hundred. */
    private static final int NUMBER = 90;

    private final Planning planning;
    private final Templates templates;
    private final Slots slots;
    private final PlantedAppointments planted;
    private final PlantedBills bills;
    private final Practitioners practitioners;
    private final Offerings offerings;
    private final JdbcClient jdbc;

    LiveClinicDemoRows(
            Planning planning,
            Templates templates,
            Slots slots,
            PlantedAppointments planted,
            PlantedBills bills,
            Practitioners practitioners,
            Offerings offerings,
            JdbcClient jdbc) {
        this.planning = planning;
        this.templates = templates;
        this.slots = slots;
        this.planted = planted;
        this.bills = bills;
        this.practitioners = practitioners;
        this.offerings = offerings;
        this.jdbc = jdbc;
    }

    /** Between the clinics and their bookings: what it takes the others leave alone. */
    @Override
    public int order() {
        return 41;
    }

    @Override
    public String title() {
        return "the clinic that is going on";
    }

    @Override
    public void plant(DemoSeed seed) {
        practitioners.ofPerson(new PersonId(seed.id("person.doctor", 1))).ifPresent(doctor -> plant(seed, doctor));
    }

    private void plant(DemoSeed seed, Practitioner doctor) {
        LocalDate today = ChinaTime.dateOf(seed.at());
        offerings.of(doctor.id(), OfferingKind.CLINIC).ifPresent(offering -> {
            var template = new Template(
                    seed.id("scheduling.template.live", 1),
                    doctor,
                    offering,
                    OfferingMode.IN_PERSON,
                    today.getDayOfWeek(),
                    hours(seed.at()),
                    SLOT,
                    1,
                    "门诊楼三层 A 区 301 诊室",
                    "Room 301, Outpatient Building, 3rd floor, zone A",
                    today,
                    false);
            planning.add(template, seed.at());
            templates.endAfter(template.id(), today);
            planning.plan(seed.at(), today);
            clear(doctor, today, template.id());
            book(seed, doctor, today);
        });
    }

    /** A doctor is in one room at a time; the absence keeps the next planning from bringing the other sessions back. */
    private void clear(Practitioner doctor, LocalDate today, UUID live) {
        String others = """
                select id from scheduling.session
                where practitioner_id = :doctor and clinic_on = :today and mode = 'IN_PERSON' and template_id <> :live
                """;
        for (String statement : List.of(
                "delete from scheduling.slot where session_id in (" + others + ")",
                "delete from scheduling.session where id in (" + others + ")")) {
            jdbc.sql(statement)
                    .param("doctor", doctor.id().value())
                    .param("today", today)
                    .param("live", live)
                    .update();
        }
        templates.absent(doctor.id().value(), today, today.plusDays(1), "今天只开这一场", "No other clinic today");
    }

    /** Began a while ago and goes on, within the day. */
    static Template.Hours hours(Instant at) {
        ZonedDateTime now = at.atZone(ChinaTime.ZONE).truncatedTo(ChronoUnit.MINUTES);
        ZonedDateTime midnight = now.toLocalDate().atStartOfDay(ChinaTime.ZONE);
        ZonedDateTime wanted = now.minusMinutes(now.getMinute() % 30).minus(BEFORE);
        ZonedDateTime begins = wanted.isBefore(midnight) ? midnight : wanted;
        ZonedDateTime ends = begins.plus(LENGTH);
        LocalTime last = ends.toLocalDate().isAfter(now.toLocalDate()) ? LAST : ends.toLocalTime();
        LocalTime first = begins.toLocalTime();
        DayPart part = first.isBefore(LocalTime.NOON)
                ? DayPart.MORNING
                : first.isBefore(LocalTime.of(17, 0)) ? DayPart.AFTERNOON : DayPart.EVENING;
        return new Template.Hours(part, first, last);
    }

    private void book(DemoSeed seed, Practitioner doctor, LocalDate today) {
        List<Slot> clinic = slots.inPerson().stream()
                .filter(s ->
                        s.practitioner().equals(doctor.id()) && s.clinicOn().equals(today))
                .toList();
        long begun =
                clinic.stream().filter(s -> s.startsAt().isBefore(seed.at())).count();
        int persona = (int) Math.min(clinic.size() - 1L, begun + BEFORE_PERSONA);
        var booked = new ArrayList<PlantedAppointments.Booked>();
        for (int i = 0; i < clinic.size() && FIRST_OF_CROWD + i <= seed.patients(); i++) {
            int patient = i == persona ? 1 : FIRST_OF_CROWD + i;
            var person = new PersonId(seed.id("person.patient", patient));
            Instant heldAt = seed.at().minus(Duration.ofHours(20L + i));
            booked.add(new PlantedAppointments.Booked(
                    new AppointmentId(seed.id("scheduling.appointment", patient * 100 + NUMBER)),
                    clinic.get(i),
                    person,
                    person,
                    heldAt,
                    heldAt.plusSeconds(90)));
        }
        planted.plant(booked);
        bills.plant(booked.stream().map(PlantedAppointments.Booked::bill).toList());
    }
}
