package org.xinglin.waitlist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;

/** What one should know before joining: how many wait, how often places come free, and the rules. Names nobody. */
@Component
class Prospects {
    private final Wishes wishes;
    private final StandingReading standings;
    private final Departments departments;
    private final Practitioners practitioners;
    private final Rulebook rulebook;
    private final Clock clock;

    Prospects(
            Wishes wishes,
            StandingReading standings,
            Departments departments,
            Practitioners practitioners,
            Rulebook rulebook,
            Clock clock) {
        this.wishes = wishes;
        this.standings = standings;
        this.departments = departments;
        this.practitioners = practitioners;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /**
     * The facts of the join sheet.
     *
     * @param waiting how many wait for the doctor, or for anybody of the department
     * @param doctors who else could be waited for
     * @param longestOn the last day one may wait for
     * @param mostWishes wishes one patient may have at a time
     * @param answerMinutes time to answer an offer by day
     */
    record ProspectView(
            DepartmentId departmentId,
            Words department,
            int waiting,
            int freedPerWeek,
            List<WishView.NamedDoctor> doctors,
            LocalDate longestOn,
            int mostWishes,
            int mostDoctors,
            int unanswered,
            int answerMinutes,
            String quietFrom,
            String quietUntil) {}

    /** The doctor's own department when none is named. */
    ProspectView of(@Nullable DepartmentId named, @Nullable PractitionerId doctor) {
        if (named == null && doctor == null) {
            throw new InvalidInput("waitlist.department-missing", "");
        }
        DepartmentId id = named != null
                ? named
                : practitioners.require(Objects.requireNonNull(doctor)).department();
        Instant at = clock.instant();
        var department = departments.require(id);
        List<Practitioner> all =
                practitioners.of(id).stream().filter(p -> !p.suspended()).toList();
        List<PractitionerId> wanted = doctor == null
                ? all.stream().map(Practitioner::id).toList()
                : List.of(practitioners.require(doctor).id());
        int waiting = (int) wishes.waitingIn(id).stream()
                .map(w -> w.preference().doctors())
                .filter(doctors -> doctor == null || doctors.isEmpty() || doctors.contains(doctor))
                .count();
        RulesInForce rules = rulebook.rulesInForce(at, departments.scopeOf(id));
        return new ProspectView(
                id,
                new Words(department.nameZh(), department.nameEn()),
                waiting,
                StandingReading.perWeek(standings.freed(wanted, at)),
                all.stream()
                        .map(p -> new WishView.NamedDoctor(p.id(), new Words(p.name(), p.nameEn())))
                        .toList(),
                ChinaTime.dateOf(at)
                        .plusDays(rules.duration(Window.RULE, "longest").toDays()),
                rules.number(Window.RULE, "wishes"),
                rules.number(Window.RULE, "doctors"),
                rules.number(Window.RULE, "unanswered"),
                (int) rules.duration(Window.RULE, "answer").toMinutes(),
                rules.code(Window.RULE, "quietFrom"),
                rules.code(Window.RULE, "quietUntil"));
    }
}
