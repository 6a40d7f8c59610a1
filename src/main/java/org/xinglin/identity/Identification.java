package org.xinglin.identity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Phone;

/** Finds a person by a number on a paper; whoever asks has to bound and log it, because it tells who is known here. */
@Repository
public class Identification {
    private static final Pattern PHONE = Pattern.compile("(\\+?86)?1\\d{10}");

    private final JdbcClient jdbc;
    private final RealNameChecks checks;

    Identification(JdbcClient jdbc, RealNameChecks checks) {
        this.jdbc = jdbc;
        this.checks = checks;
    }

    /**
     * The person with this resident id or reached by this phone.
     *
     * @throws InvalidInput when it is neither, by shape or check character
     */
    public Optional<PersonId> of(@Nullable String typed, LocalDate today, String pointer) {
        String plain = typed == null ? "" : typed.replaceAll("[\\s\\-]", "");
        if (plain.isEmpty()) {
            throw new InvalidInput("identity.number-missing", pointer);
        }
        Optional<UUID> found = PHONE.matcher(plain).matches()
                ? jdbc.sql("select id from identity.person where phone = :phone")
                        .param("phone", Phone.of(plain).digits())
                        .query(UUID.class)
                        .optional()
                : jdbc.sql("select id from identity.person where resident_id_digest = :digest")
                        .param("digest", checks.digest(ResidentId.of(plain, today, pointer)))
                        .query(UUID.class)
                        .optional();
        return found.map(PersonId::new);
    }
}
