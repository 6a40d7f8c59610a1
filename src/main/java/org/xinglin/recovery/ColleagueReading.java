package org.xinglin.recovery;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.account.StaffAccounts;
import org.xinglin.account.StaffAccounts.Member;
import org.xinglin.directory.Institution;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Words;
import org.xinglin.factor.LostFactor;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.CountedPage;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** The colleagues whose ways in somebody looks after, found by name or user name, a page at a time. */
@Component
class ColleagueReading {
    private static final int PAGE = 20;

    private final StaffAccounts staff;
    private final LostFactor factors;
    private final People people;
    private final Institutions institutions;

    ColleagueReading(StaffAccounts staff, LostFactor factors, People people, Institutions institutions) {
        this.staff = staff;
        this.factors = factors;
        this.people = people;
        this.institutions = institutions;
    }

    /**
     * A colleague.
     *
     * @param house for the operator, who looks after many
     * @param own whether it is the reader
     * @param factor whether there is a second factor to take off
     * @param password whether the reader may reset it
     */
    record Colleague(
            PersonId person,
            String name,
            String userName,
            List<Role> roles,
            @Nullable Words house,
            boolean own,
            boolean suspended,
            boolean factor,
            boolean password) {}

    /** By user name. */
    CountedPage<Colleague> of(Caller who, @Nullable String text, @Nullable String after) {
        List<Member> all = who.is(Role.OPERATOR) ? staff.overseen() : staff.of(who.institution());
        String typed = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        List<Member> found =
                typed.isEmpty() ? all : all.stream().filter(named(all, typed)).toList();
        CountedPage<Member> page = CountedPage.of(found, after, PAGE, Member::userName);
        Map<PersonId, String> names = names(page.items());
        Set<PersonId> enrolled =
                factors.among(page.items().stream().map(Member::person).toList());
        return page.saying(m -> colleague(who, m, names.getOrDefault(m.person(), ""), enrolled.contains(m.person())));
    }

    private Predicate<Member> named(List<Member> all, String typed) {
        Map<PersonId, String> names = names(all);
        return m -> m.userName().contains(typed)
                || names.getOrDefault(m.person(), "").toLowerCase(Locale.ROOT).contains(typed);
    }

    private Map<PersonId, String> names(List<Member> members) {
        return people.all(members.stream().map(Member::person).toList()).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    private Colleague colleague(Caller who, Member m, String name, boolean enrolled) {
        boolean own = m.person().equals(who.person());
        Words house = who.is(Role.OPERATOR) && m.institution() != null
                ? institutions
                        .find(new InstitutionId(m.institution()))
                        .map(Institution::name)
                        .orElse(null)
                : null;
        return new Colleague(
                m.person(),
                name,
                m.userName(),
                m.roles().stream().filter(r -> r != Role.PATIENT).toList(),
                house,
                own,
                m.suspended(),
                enrolled,
                !own && !m.suspended() && PasswordReset.mayReset(who, m));
    }
}
