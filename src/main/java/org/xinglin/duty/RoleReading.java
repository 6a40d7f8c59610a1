package org.xinglin.duty;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.account.StaffAccounts;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.CountedPage;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** Who may work as what, as those see it who may change it. */
@Component
class RoleReading {
    private static final int PAGE = 20;

    private final StaffAccounts staff;
    private final RoleChanges changes;
    private final People people;

    RoleReading(StaffAccounts staff, RoleChanges changes, People people) {
        this.staff = staff;
        this.changes = changes;
        this.people = people;
    }

    /** @param grantable what the reader may give and take */
    record RoleBoard(List<Role> grantable, List<RoleEntry> changes) {}

    /** @param own whether it is the reader */
    record RoleHolder(PersonId personId, String name, String userName, List<Role> roles, boolean own) {}

    /** What was changed by hand. */
    record RoleEntry(UUID id, String person, Role role, boolean given, String by, Instant at) {}

    RoleBoard board(Caller who) {
        List<RoleChanges.RoleChange> rows = changes.of(who.institution());
        Map<PersonId, String> names = names(rows.stream()
                .flatMap(c -> Stream.of(c.person(), c.by()))
                .distinct()
                .toList());
        return new RoleBoard(
                List.copyOf(Grantable.by(who)),
                rows.stream().map(c -> entry(c, names)).toList());
    }

    /** Whoever works for the reader's house, by user name; found by that or by name. */
    CountedPage<RoleHolder> holders(Caller who, @Nullable String text, @Nullable String after) {
        List<StaffAccounts.Member> members = staff.of(who.institution()).stream()
                .filter(m -> m.roles().stream().anyMatch(r -> r != Role.PATIENT && r != Role.APPLICANT))
                .toList();
        String typed = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        Map<PersonId, String> all = typed.isEmpty() ? Map.of() : namesOf(members);
        List<StaffAccounts.Member> found = members.stream()
                .filter(m -> typed.isEmpty()
                        || m.userName().contains(typed)
                        || all.getOrDefault(m.person(), "")
                                .toLowerCase(Locale.ROOT)
                                .contains(typed))
                .toList();
        var page = CountedPage.of(found, after, PAGE, StaffAccounts.Member::userName);
        Map<PersonId, String> names = namesOf(page.items());
        return page.saying(m -> holder(m, who, names));
    }

    private Map<PersonId, String> namesOf(List<StaffAccounts.Member> members) {
        return names(members.stream().map(StaffAccounts.Member::person).toList());
    }

    private Map<PersonId, String> names(Collection<PersonId> persons) {
        return people.all(persons).stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    private static RoleHolder holder(StaffAccounts.Member m, Caller who, Map<PersonId, String> names) {
        return new RoleHolder(
                m.person(),
                names.getOrDefault(m.person(), ""),
                m.userName(),
                m.roles().stream().filter(r -> r != Role.PATIENT).toList(),
                m.person().equals(who.person()));
    }

    private static RoleEntry entry(RoleChanges.RoleChange c, Map<PersonId, String> names) {
        return new RoleEntry(
                c.id(),
                names.getOrDefault(c.person(), ""),
                c.role(),
                c.given(),
                names.getOrDefault(c.by(), ""),
                c.at());
    }
}
