package org.xinglin.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** What people see about themselves. */
@Repository
public class Me {
    private static final int LARGE_TYPE_FROM = 60;

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    Me(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Who is signed in; everything but the flag is absent for nobody.
     *
     * @param largeType as the person chose; absent until they did
     * @param offerLargeType whether to ask once, because the person is 60 or older and never chose
     */
    public record MeView(
            boolean signedIn,
            @Nullable PersonId personId,
            @Nullable String name,
            Set<Role> roles,
            @Nullable UUID institutionId,
            @Nullable Boolean verified,
            @Nullable String maskedPhone,
            @Nullable String maskedResidentId,
            @Nullable Sex sex,
            @Nullable LocalDate bornOn,
            @Nullable Boolean largeType,
            @Nullable Boolean offerLargeType) {}

    MeView nobody() {
        return new MeView(false, null, null, Set.of(), null, null, null, null, null, null, null, null);
    }

    public MeView of(Caller caller) {
        Person person = people.person(caller.person());
        Boolean largeType = largeType(caller.person());
        boolean old = person.bornOn() != null && person.ageOn(ChinaTime.dateOf(clock.instant())) >= LARGE_TYPE_FROM;
        return new MeView(
                true,
                person.id(),
                person.name().isEmpty() ? null : person.name(),
                caller.roles(),
                caller.institution(),
                person.verified(),
                person.maskedPhone(),
                person.maskedResidentId(),
                person.sex(),
                person.bornOn(),
                largeType,
                old && largeType == null);
    }

    void choose(PersonId person, boolean largeType) {
        jdbc.sql("update identity.person set large_type = :large where id = :id")
                .param("large", largeType)
                .param("id", person.value())
                .update();
    }

    private @Nullable Boolean largeType(PersonId person) {
        return jdbc.sql("select large_type from identity.person where id = :id and large_type is not null")
                .param("id", person.value())
                .query(Boolean.class)
                .optional()
                .orElse(null);
    }
}
