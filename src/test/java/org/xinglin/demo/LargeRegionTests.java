package org.xinglin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.kernel.DemoBreadth;
import org.xinglin.kernel.DemoRows;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.testing.ProductTest;

/** A small large region: the same rows by the same way, planted and taken back. */
@ProductTest
class LargeRegionTests {
    private static final int MOST = 120;
    private static final DemoBreadth BREADTH = DemoBreadth.of(3, MOST, 5, 16, 400);

    /** Clinics need the directory in memory, which a running product takes from committed rows alone. */
    private static final int SCHEDULE = 40;

    @Autowired
    List<DemoRows> rows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Test
    void everyHospitalOpensWithItsDoctorsAndPatients() {
        var seed = new DemoSeed(77, 500, 14, BREADTH, clock.instant());
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            rows.stream()
                    .sorted(Comparator.comparingInt(DemoRows::order))
                    .filter(part -> part.title().startsWith("many more") && part.order() < SCHEDULE)
                    .forEach(part -> part.plant(seed));
            String[] houses = IntStream.rangeClosed(4, 9)
                    .mapToObj(n -> seed.id("directory.institution", n))
                    .map(UUID::toString)
                    .toArray(String[]::new);
            assertThat(count("directory.institution where id = any (cast(:houses as uuid[]))", houses))
                    .isEqualTo(6);
            assertThat(number(
                            "select count(distinct province) from directory.institution where id = any (cast(:houses as uuid[]))",
                            houses))
                    .isEqualTo(3);
            hasDoctors(houses);
            hasPatients(seed);
        });
    }

    private void hasDoctors(String[] houses) {
        String of = " where institution_id = any (cast(:houses as uuid[]))";
        int doctors = BREADTH.doctors().stream().mapToInt(n -> n).sum();
        assertThat(count("directory.practitioner" + of, houses)).isEqualTo(doctors);
        assertThat(count("account.account" + of, houses)).isEqualTo(doctors + 6);
        assertThat(number(
                        "select count(*) from directory.practitioner" + of
                                + " group by institution_id order by 1 desc limit 1",
                        houses))
                .isEqualTo(MOST);
        assertThat(count("directory.department" + of + " and not active", houses))
                .isZero();
        assertThat(number("""
                        select count(*) from directory.department d where institution_id = any (cast(:houses as uuid[])) and not (
                          exists (select from directory.practitioner where department_id = d.id and title_code = '231' and may_treat)
                          and exists (select from directory.practitioner where department_id = d.id and title_code = '232' and may_treat))
                        """, houses)).as("departments that break IH-04").isZero();
    }

    private void hasPatients(DemoSeed seed) {
        String[] patients = IntStream.rangeClosed(501, 900)
                .mapToObj(n -> seed.id("person.patient", n).toString())
                .toArray(String[]::new);
        assertThat(count("identity.person where id = any (cast(:houses as uuid[]))", patients))
                .isEqualTo(400);
        assertThat(number("""
                        select count(*) from identity.person p where id = any (cast(:houses as uuid[]))
                          and exists (select from account.account where person_id = p.id)
                           <> not exists (select from identity.guardianship where ward_id = p.id)
                        """, patients))
                .as("people with both or neither of an account and a guardian")
                .isZero();
    }

    private long count(String from, String[] houses) {
        return number("select count(*) from " + from, houses);
    }

    private long number(String sql, String[] houses) {
        return jdbc.sql(sql).param("houses", houses).query(Long.class).single();
    }
}
