package org.xinglin.identity;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;

/** Says whether a person is who they say they are. */
@Component
public class RealNames {
    private final JdbcClient jdbc;
    private final BlindIndex index;
    private final Clock clock;

    RealNames(JdbcClient jdbc, BlindIndex index, Clock clock) {
        this.jdbc = jdbc;
        this.index = index;
        this.clock = clock;
    }

    /**
     * Whose name and resident id these are; empty for a number nobody has and for another name alike. Refuses what cannot be
     * a name or a number at {@code /name} and {@code /residentId}.
     */
    public Optional<PersonId> known(@Nullable String typedName, @Nullable String typedId) {
        FullName name = FullName.of(typedName, "/name");
        ResidentId id = ResidentId.of(typedId, ChinaTime.dateOf(clock.instant()), "/residentId");
        return index.find(BlindIndex.Kind.RESIDENT_ID, id.number())
                .filter(person -> jdbc.sql("select name = :name from identity.person where id = :id")
                        .param("name", name.text())
                        .param("id", person.value())
                        .query(Boolean.class)
                        .single());
    }

    /** Refuses as {@code identity.not-verified} a person without a passed real-name check (SV-10). */
    public void requireVerified(PersonId person) {
        boolean verified = jdbc.sql("select verified_at is not null from identity.person where id = :id")
                .param("id", person.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (!verified) {
            throw new NotVerified();
        }
    }
}
