package org.xinglin.training;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Departments;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Restraint;
import org.xinglin.directory.Restraints;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.CountedPage;
import org.xinglin.kernel.NotFound;
import org.xinglin.rulebook.RulesInForce;

/** The course for those who take it, and who of a house has passed. */
@Component
class TrainingViews {
    private static final int PAGE = 20;

    private final Syllabus syllabus;
    private final Sittings sittings;
    private final Restraints restraints;
    private final Practitioners practitioners;
    private final Departments departments;
    private final TakingAssessment taking;
    private final Clock clock;

    TrainingViews(
            Syllabus syllabus,
            Sittings sittings,
            Restraints restraints,
            Practitioners practitioners,
            Departments departments,
            TakingAssessment taking,
            Clock clock) {
        this.syllabus = syllabus;
        this.sittings = sittings;
        this.restraints = restraints;
        this.practitioners = practitioners;
        this.departments = departments;
        this.taking = taking;
        this.clock = clock;
    }

    CourseView course(Caller who) {
        Instant at = clock.instant();
        Practitioner doctor = taking.doctor(who);
        RulesInForce rules = taking.rules(doctor, at);
        LocalDate today = ChinaTime.dateOf(at);
        Course course = syllabus.course();
        return new CourseView(
                course.version(),
                course.lessons(),
                course.questions().stream()
                        .map(q -> new QuestionView(q.id(), q.ask(), q.options()))
                        .toList(),
                rules.number("XL-COURSE", "passMark"),
                Math.max(0, rules.number("XL-COURSE", "triesPerDay") - sittings.on(doctor.id(), today)),
                owed(doctor.id(), today),
                sittings.pass(doctor.id()).map(Sitting::validUntil).orElse(null),
                sittings.of(doctor.id()));
    }

    ResultView result(Caller who, Sitting sitting, List<@Nullable ChosenAnswer> answers) {
        RulesInForce rules = taking.rules(taking.doctor(who), sitting.at());
        List<ResultView.Wrong> wrong = syllabus.course().questions().stream()
                .filter(q -> answers.stream()
                        .noneMatch(a -> a != null
                                && q.id().equals(a.question())
                                && a.option() != null
                                && a.option() == q.right()))
                .map(q -> new ResultView.Wrong(q.id(), q.ask(), q.why()))
                .toList();
        return new ResultView(sitting, rules.number("XL-COURSE", "passMark"), wrong);
    }

    /** Department by department, found by name; those who owe the course may be had alone. */
    CountedPage<StandingView> house(Caller who, @Nullable String text, boolean owing, @Nullable String after) {
        if (who.institution() == null) {
            throw new NotFound("directory.no-such-institution");
        }
        var house = new InstitutionId(who.institution());
        LocalDate today = ChinaTime.dateOf(clock.instant());
        String typed = text == null ? "" : text.strip();
        List<Practitioner> found = departments.of(house).stream()
                .flatMap(d -> practitioners.of(d.id()).stream())
                .filter(p -> typed.isEmpty() || p.named(typed))
                .filter(p -> !owing || owed(p.id(), today))
                .toList();
        Map<PractitionerId, Sitting> newest =
                sittings.newest(house).stream().collect(Collectors.toMap(Sitting::practitioner, Function.identity()));
        return CountedPage.of(found, after, PAGE, p -> p.id().toString())
                .saying(p -> standing(p, departments.require(p.department()).name(), newest, today));
    }

    private StandingView standing(
            Practitioner doctor, Words department, Map<PractitionerId, Sitting> newest, LocalDate today) {
        Sitting last = newest.get(doctor.id());
        return new StandingView(
                doctor.id(),
                new Words(doctor.name(), doctor.nameEn()),
                department,
                owed(doctor.id(), today),
                last == null ? null : last.validUntil(),
                last == null ? null : last.score(),
                last == null ? null : last.at());
    }

    private boolean owed(PractitionerId doctor, LocalDate today) {
        return restraints.of(doctor.value()).stream()
                .anyMatch(r -> r.ground() == Restraint.Ground.COURSE && !today.isBefore(r.from()));
    }
}
