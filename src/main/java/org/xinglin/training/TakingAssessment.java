package org.xinglin.training;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;

/** A doctor answers the questions; a pass lets them go live at once and ends by itself when its time is over (XL-COURSE). */
@Service
class TakingAssessment {
    private final Syllabus syllabus;
    private final Sittings sittings;
    private final CourseDuty duty;
    private final Practitioners practitioners;
    private final Departments departments;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    TakingAssessment(
            Syllabus syllabus,
            Sittings sittings,
            CourseDuty duty,
            Practitioners practitioners,
            Departments departments,
            Rulebook rulebook,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.syllabus = syllabus;
        this.sittings = sittings;
        this.duty = duty;
        this.practitioners = practitioners;
        this.departments = departments;
        this.rulebook = rulebook;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Refuses an unfinished paper without counting it, and more tries than a day has. */
    @Transactional
    public Sitting sit(Caller who, @Nullable String version, @Nullable List<@Nullable ChosenAnswer> answers) {
        Instant at = clock.instant();
        Practitioner doctor = doctor(who);
        RulesInForce rules = rules(doctor, at);
        Course course = syllabus.course();
        if (!course.version().equals(version)) {
            throw new InvalidInput("training.course-changed", "/version");
        }
        List<ChosenAnswer> given = complete(course, answers);
        sittings.queue(doctor.id());
        LocalDate today = ChinaTime.dateOf(at);
        int limit = rules.number("XL-COURSE", "triesPerDay");
        if (sittings.on(doctor.id(), today) >= limit) {
            throw new TriesUsedUp(limit, today.plusDays(1));
        }
        int score = course.score(given);
        boolean passed = score >= rules.number("XL-COURSE", "passMark");
        LocalDate until =
                passed ? today.plusDays(rules.duration("XL-COURSE", "valid").toDays()) : null;
        var sitting =
                new Sitting(ids.next(), doctor.id(), doctor.institution(), course.version(), score, passed, until, at);
        sittings.add(sitting);
        if (passed) {
            duty.owe(doctor.id(), at);
        }
        audit.granted(who, "assessment.sit", "sitting", sitting.id(), null, "own");
        return sitting;
    }

    private static List<ChosenAnswer> complete(Course course, @Nullable List<@Nullable ChosenAnswer> answers) {
        var given = new ArrayList<ChosenAnswer>();
        if (answers != null) {
            for (ChosenAnswer answer : answers) {
                if (answer != null && answer.option() != null) {
                    given.add(answer);
                }
            }
        }
        for (int i = 0; i < course.questions().size(); i++) {
            String question = course.questions().get(i).id();
            if (given.stream().noneMatch(a -> question.equals(a.question()))) {
                throw new InvalidInput("training.answer-missing", "/answers/" + i).stating("number", i + 1);
            }
        }
        return given;
    }

    Practitioner doctor(Caller who) {
        return practitioners.ofPerson(who.person()).orElseThrow(() -> new NotFound("directory.no-such-doctor"));
    }

    RulesInForce rules(Practitioner doctor, Instant at) {
        return rulebook.rulesInForce(at, departments.scopeOf(doctor.department()));
    }
}
