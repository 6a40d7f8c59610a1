package org.xinglin.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.identity.People;
import org.xinglin.kernel.CannotStart;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** Opens an installation's first door: the account of an operator, made by whoever has the machine and its database. */
@Component
public class Operators {
    private static final Pattern USER_NAME = Pattern.compile("[a-z][a-z0-9.-]{2,31}");
    private static final int SHORTEST_PASSWORD = 12;
    /** What bcrypt looks at. */
    private static final int LONGEST_BYTES = 72;
    /** Without the letters and digits that are mistaken for one another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int DRAWN_PASSWORD = 20;

    private final Accounts accounts;
    private final Passwords passwords;
    private final People people;
    private final AuditLog audit;
    private final SecureRandom random = new SecureRandom();

    Operators(Accounts accounts, Passwords passwords, People people, AuditLog audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.people = people;
        this.audit = audit;
    }

    /**
     * Makes the account and gives its password, which is told once and kept nowhere.
     *
     * @param password null draws one
     * @throws CannotStart when a word is not fit, or the user name is taken
     */
    @Transactional
    public String create(String typedUserName, String name, @Nullable String password) {
        String userName = typedUserName.strip().toLowerCase(Locale.ROOT);
        if (!USER_NAME.matcher(userName).matches()) {
            throw new CannotStart(
                    "A user name has 3 to 32 letters, digits, points or hyphens and begins with a letter; '" + userName
                            + "' does not.");
        }
        String chosen = password == null ? drawn() : fit(password);
        PersonId person = people.named(name);
        try {
            accounts.openStaff(person, userName, passwords.hash(chosen), List.of(Role.OPERATOR), null);
        } catch (DuplicateKeyException e) {
            throw new CannotStart("There is an account with the user name '" + userName + "' already.");
        }
        audit.system("account.open", "account", person.value(), null);
        return chosen;
    }

    private static String fit(String password) {
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD || bytes > LONGEST_BYTES) {
            throw new CannotStart("An operator's password has at least " + SHORTEST_PASSWORD
                    + " characters and at most " + LONGEST_BYTES + " bytes.");
        }
        return password;
    }

    private String drawn() {
        var drawn = new StringBuilder(DRAWN_PASSWORD);
        for (int i = 0; i < DRAWN_PASSWORD; i++) {
            drawn.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return drawn.toString();
    }
}
