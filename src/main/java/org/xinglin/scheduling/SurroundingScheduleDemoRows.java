package org.xinglin.scheduling;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
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

/** Plants the weekly clinics of the doctors around the authored part and plans their first sessions. */
@Component
class SurroundingScheduleDemoRows implements DemoRows {
    private static final int CLINICS_A_WEEK = 3;
    private static final Duration CLINIC_SLOT = Duration.ofMinutes(15);
    private static final Duration TEXT_SLOT = Duration.ofMinutes(30);
    private static final Template.Hours MORNING =
            new Template.Hours(DayPart.MORNING, LocalTime.of(8, 0), LocalTime.of(12, 0));
    private static final Template.Hours AFTERNOON =
            new Template.Hours(DayPart.AFTERNOON, LocalTime.of(13, 30), LocalTime.of(17, 30));
    private static final Template.Hours EVENING =
            new Template.Hours(DayPart.EVENING, LocalTime.of(18, 0), LocalTime.of(21, 0));

    private final Planning planning;
    private final Practitioners practitioners;
    private final Offerings offerings;

    SurroundingScheduleDemoRows(Planning planning, Practitioners practitioners, Offerings offerings) {
        this.planning = planning;
        this.practitioners = practitioners;
        this.offerings = offerings;
    }

    /** After the bookings, which are drawn from the authored clinics. */
    @Override
    public int order() {
        return 43;
    }

    @Override
    public String title() {
        return "many more clinics and slots";
    }

    @Override
    public boolean wanted(DemoSeed seed) {
        return !seed.breadth().doctors().isEmpty();
    }

    @Override
    public void plant(DemoSeed seed) {
        LocalDate today = ChinaTime.dateOf(seed.at());
        Stream<Template> weekly = IntStream.range(0, seed.breadth().doctors().size())
                .flatMap(seed.breadth()::doctorsOf)
                .boxed()
                .flatMap(n -> practitioners.ofPerson(new PersonId(seed.id("person.doctor", n))).stream()
                        .flatMap(doctor -> week(seed, n, doctor, today).stream()));
        planning.addAll(weekly, seed.at());
        planning.planAtOnce(seed.at(), today);
    }

    /** Three half days in the clinic and two evenings or a weekend's half day in writing; never two at once. */
    private List<Template> week(DemoSeed seed, int number, Practitioner doctor, LocalDate from) {
        RandomGenerator random = seed.random("scheduling.doctor", number);
        var week = new ArrayList<Template>();
        int first = random.nextInt(5);
        for (int i = 0; i < CLINICS_A_WEEK; i++) {
            DayOfWeek day = DayOfWeek.of(1 + (first + 2 * i) % 6);
            week.add(template(seed, number, i, doctor, day, random.nextBoolean() ? MORNING : AFTERNOON, from));
        }
        week.add(template(seed, number, 3, doctor, DayOfWeek.of(1 + random.nextInt(5)), EVENING, from));
        week.add(template(seed, number, 4, doctor, DayOfWeek.of(6 + random.nextInt(2)), EVENING, from));
        return week;
    }

    private Template template(
            DemoSeed seed,
            int number,
            int place,
            Practitioner doctor,
            DayOfWeek day,
            Template.Hours hours,
            LocalDate from) {
        boolean clinic = hours.part() != DayPart.EVENING;
        int room = 101 + number % 8 + 100 * (number % 5);
        return new Template(
                seed.id("scheduling.template." + number, place),
                doctor,
                sold(doctor, clinic),
                clinic ? OfferingMode.IN_PERSON : OfferingMode.TEXT,
                day,
                hours,
                clinic ? CLINIC_SLOT : TEXT_SLOT,
                clinic ? 2 : 3,
                "门诊楼 " + room + " 诊室",
                "Room " + room + ", Outpatient Building",
                from,
                false);
    }

    private Offering sold(Practitioner doctor, boolean clinic) {
        List<OfferingKind> wanted =
                clinic ? List.of(OfferingKind.CLINIC) : List.of(OfferingKind.FOLLOW_UP, OfferingKind.ADVICE);
        return wanted.stream()
                .flatMap(kind -> offerings.of(doctor.id(), kind).stream())
                .findFirst()
                .orElseThrow();
    }
}
