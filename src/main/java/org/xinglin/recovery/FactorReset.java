package org.xinglin.recovery;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.account.OpenSessions;
import org.xinglin.account.StaffAccounts;
import org.xinglin.factor.LostFactor;
import org.xinglin.factor.StepUp;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** An administrator takes off the second factor of a colleague who lost phone and recovery codes. */
@Component
class FactorReset {
    private final StaffAccounts staff;
    private final LostFactor factors;
    private final StepUp stepUp;
    private final OpenSessions sessions;
    private final People people;
    private final Acts acts;

    FactorReset(
            StaffAccounts staff, LostFactor factors, StepUp stepUp, OpenSessions sessions, People people, Acts acts) {
        this.staff = staff;
        this.factors = factors;
        this.stepUp = stepUp;
        this.sessions = sessions;
        this.people = people;
        this.acts = acts;
    }

    /**
     * A colleague with a second factor.
     *
     * @param own whether it is the administrator themselves
     */
    record Colleague(PersonId person, String name, String userName, List<Role> roles, boolean own) {}

    /** Those of the administrator's institution who have one; the operator sees the staff without an institution. */
    List<Colleague> withFactor(Caller who) {
        List<StaffAccounts.Member> members = staff.of(who.institution());
        Set<PersonId> enrolled =
                factors.among(members.stream().map(StaffAccounts.Member::person).toList());
        var names = people.all(enrolled);
        return members.stream()
                .filter(m -> enrolled.contains(m.person()))
                .map(m -> new Colleague(
                        m.person(),
                        name(names, m.person()),
                        m.userName(),
                        m.roles(),
                        m.person().equals(who.person())))
                .toList();
    }

    private static String name(List<Person> people, PersonId person) {
        return people.stream()
                .filter(p -> p.id().equals(person))
                .map(Person::name)
                .findFirst()
                .orElse("");
    }

    /** The colleague is signed out everywhere and told; the password alone lets them in again, to set up a new one. */
    @Transactional
    public void takeOff(Caller who, PersonId colleague, @Nullable String typedReason) {
        Reason reason = Reason.of(typedReason);
        if (colleague.equals(who.person())) {
            throw new NotYourself();
        }
        requireColleague(who, colleague);
        stepUp.require(who);
        if (!factors.takeOff(colleague)) {
            throw new NothingToTakeOff();
        }
        sessions.endAll(colleague);
        acts.keep(who, RecoveryKind.FACTOR, colleague, reason.text());
    }

    /** Administrators look after their own house, the operator after all. */
    private void requireColleague(Caller who, PersonId colleague) {
        boolean theirs = staff.find(colleague)
                .filter(m -> who.is(Role.OPERATOR) || same(m.institution(), who.institution()))
                .filter(m -> who.is(Role.OPERATOR) || !m.roles().contains(Role.OPERATOR))
                .isPresent();
        if (!theirs) {
            throw new NotFound("recovery.no-such-colleague");
        }
    }

    private static boolean same(@Nullable UUID a, @Nullable UUID b) {
        return a != null && a.equals(b);
    }
}
