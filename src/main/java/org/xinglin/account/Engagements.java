package org.xinglin.account;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.kernel.Sql;

/** Gives people working roles at an institution, and with the first one a user name and a password to begin with. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Engagements {
    /** Without the letters and digits that are mistaken for one another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int PASSWORD_LENGTH = 12;
    private static final Set<Role> WATCHING = Set.of(Role.OPERATOR, Role.SUPERVISOR);
    private static final Set<Role> WORKING = Set.of(Role.DOCTOR, Role.ADMINISTRATOR, Role.APPLICANT);
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Authority authority;
    private final OpenSessions sessions;
    private final SecureRandom random = new SecureRandom();

    Engagements(JdbcClient jdbc, Accounts accounts, Passwords passwords, Authority authority, OpenSessions sessions) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.passwords = passwords;
        this.authority = authority;
        this.sessions = sessions;
    }

    /** What a new member of staff signs in with; the password is told once and kept nowhere. */
    public record FirstKey(String userName, String password) {}

    /**
     * Gives the person the role, at the institution if there is one. Refuses with {@code account.works-elsewhere} who works
     * for another institution, and with {@code account.watches-or-works} who would both watch houses and work in one; the
     * account's row is locked, so that of two such roles given at once the second is refused.
     *
     * @param wishedName what the user name begins with; made unique
     * @return the first key of somebody who had no user name; empty for those who keep theirs
     */
    public Optional<FirstKey> engage(PersonId person, Role role, @Nullable UUID institution, String wishedName) {
        accounts.openBare(person);
        Post post = post(person);
        if (post.with(role).stream().anyMatch(WATCHING::contains)
                && post.with(role).stream().anyMatch(WORKING::contains)) {
            throw new WatchesOrWorks();
        }
        if (post.institution() != null && !post.institution().equals(institution)) {
            throw new WorksElsewhere();
        }
        authority.assign(person, post.with(role), institution);
        return post.userName() == null ? Optional.of(firstKey(person, wishedName)) : Optional.empty();
    }

    /**
     * A new password in the place of the one somebody forgot, for one sign-in until the instant; their lock is lifted. Their
     * sessions are the caller's to end. Empty for who has no user name.
     */
    public Optional<FirstKey> handAnew(PersonId person, Instant until) {
        String password = password();
        Optional<String> name = accounts.hand(person, passwords.hash(password), until);
        name.ifPresent(passwords::unlock);
        return name.map(userName -> new FirstKey(userName, password));
    }

    /** Somebody who applied for an institution runs it from now on, whatever else they are. */
    public void promote(PersonId person, UUID institution) {
        Post post = post(person);
        List<Role> roles = post.with(Role.ADMINISTRATOR).stream()
                .filter(r -> r != Role.APPLICANT)
                .toList();
        authority.assign(person, roles, institution);
    }

    /**
     * Takes the role away; who has no working role left works for nobody and is signed out everywhere. The holders' rows are
     * locked in one order, so that of two people who take it from each other one remains.
     *
     * @return false, and nothing changes, when the person is the last who holds it there and may sign in
     */
    public boolean dismiss(PersonId person, Role role, @Nullable UUID institution) {
        List<PersonId> holders = jdbc.sql("""
                select person_id from account.account
                where institution_id is not distinct from cast(:institution as uuid) and user_name is not null
                  and :role = any (roles) and suspended_at is null
                order by person_id for update
                """)
                .param("institution", institution)
                .param("role", role.name())
                .query((row, n) -> new PersonId(Sql.uuid(row, "person_id")))
                .list();
        if (holders.equals(List.of(person))) {
            return false;
        }
        List<Role> kept = post(person).roles().stream()
                .map(Role::valueOf)
                .filter(r -> r != role)
                .toList();
        boolean works = kept.stream().anyMatch(r -> r != Role.PATIENT);
        authority.assign(person, kept, works ? institution : null);
        if (!works) {
            sessions.endAll(person);
        }
        return true;
    }

    private Post post(PersonId person) {
        return jdbc.sql("""
                select roles, institution_id, user_name from account.account where person_id = :person for update
                """)
                .param("person", person.value())
                .query((row, n) -> new Post(
                        List.of((String[]) row.getArray("roles").getArray()),
                        Sql.uuidOrNull(row, "institution_id"),
                        row.getString("user_name")))
                .single();
    }

    private record Post(
            List<String> roles,
            @Nullable UUID institution,
            @Nullable String userName) {
        List<Role> with(Role role) {
            var all = new TreeSet<Role>(List.of(role));
            roles.forEach(r -> all.add(Role.valueOf(r)));
            return List.copyOf(all);
        }
    }

    private FirstKey firstKey(PersonId person, String wishedName) {
        String plain = wishedName.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        String stem = plain.length() < 3 ? "staff" + plain : plain.substring(0, Math.min(20, plain.length()));
        String password = password();
        String hash = passwords.hash(password);
        String name = stem;
        for (int n = 2; !named(person, name, hash); n++) {
            name = stem + n;
        }
        return new FirstKey(name, password);
    }

    /** False when somebody else has the name. */
    private boolean named(PersonId person, String name, String hash) {
        return jdbc.sql("""
                update account.account set user_name = :name, password_hash = :hash, password_handed = true
                where person_id = :person and not exists (select from account.account where user_name = :name)
                """)
                        .param("person", person.value())
                        .param("name", name)
                        .param("hash", hash)
                        .update()
                == 1;
    }

    private String password() {
        var password = new StringBuilder(PASSWORD_LENGTH);
        for (int i = 0; i < PASSWORD_LENGTH; i++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
