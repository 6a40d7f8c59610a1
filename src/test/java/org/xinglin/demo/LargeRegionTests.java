package org.xinglin.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.kernel.DemoBreadth;
import org.xinglin.kernel.DemoRows;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.testing.ProductTest;

/** A small large region: the same rows by the same way, planted and taken back. */
@ProductTest
class LargeRegionTests {
    private static final int MOST = 120;
    private static final DemoBreadth BREADTH = DemoBreadth.of(3, MOST, 5, 16, 400);

    @Autowired
    List<DemoRows> rows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    Institutions institutions;

    @Test
    void everyHospitalOpensWithItsDoctorsAndPatients() {
        var seed = new DemoSeed(77, 500, 14, BREADTH, clock.instant());
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            List<String> indexes = definitions();
            rows.stream()
                    .sorted(Comparator.comparingInt(DemoRows::order))
                    .filter(part -> part.title().startsWith("many more"))
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
            hasSlots(houses);
            assertThat(definitions()).as("what was set aside for the load").isEqualTo(indexes);
        });
        // What was planted here was seen in memory; the next test finds a region without it.
        await().untilAsserted(() -> assertThat(institutions.find(
                        new InstitutionId(seed.id("directory.institution", DemoSeed.AUTHORED_INSTITUTIONS + 1))))
                .isEmpty());
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

    /** Every planned half day has its slots: as many, when and under which id planning would give them. */
    private void hasSlots(String[] houses) {
        String sessions = """
                scheduling.session x join scheduling.template t on t.id = x.template_id
                where x.institution_id = any (cast(:houses as uuid[]))""";
        String slots = """
                scheduling.slot s join scheduling.session x on x.id = s.session_id join scheduling.template t on t.id = x.template_id
                where x.institution_id = any (cast(:houses as uuid[]))""";
        long planned = number(
                "select sum(extract(epoch from t.ends - t.begins)::int / 60 / t.slot_minutes) from " + sessions,
                houses);
        assertThat(count(slots, houses)).isEqualTo(planned).isGreaterThan(15_000);
        assertThat(count(slots + " and x.mode = 'IN_PERSON'", houses) * 100 / planned)
                .as("per cent in person")
                .isBetween(70L, 90L);
        assertThat(number(
                        "select count(distinct x.practitioner_id || x.mode) - 2 * count(distinct x.practitioner_id) from "
                                + sessions,
                        houses))
                .as("doctors without one of the two modes")
                .isZero();
        assertThat(number(
                        "select count(*) from (select s.starts_at < lag(s.ends_at) over (partition by x.practitioner_id order by s.starts_at) as early from "
                                + slots + ") o where early",
                        houses))
                .as("slots that overlap another of the doctor's")
                .isZero();
        assertThat(number("""
                        select count(*) from (
                          select s.id, s.session_id, s.starts_at, s.ends_at, row_number() over (partition by s.session_id order by s.starts_at) - 1 as n,
                            (x.clinic_on + t.begins) at time zone 'Asia/Shanghai' as begins, t.slot_minutes * interval '1 minute' as length from %s) p
                        where id <> md5(session_id::text || n)::uuid or starts_at <> begins + n * length or ends_at <> starts_at + length""".formatted(slots), houses))
                .as("slots unlike those of planning")
                .isZero();
    }

    private List<String> definitions() {
        return jdbc.sql("""
                select pg_get_indexdef(indexrelid) from pg_index where indrelid = 'scheduling.slot'::regclass
                union all select conname || pg_get_constraintdef(oid) from pg_constraint where conrelid = 'scheduling.slot'::regclass
                order by 1
                """).query((row, n) -> row.getString(1)).list();
    }

    private long count(String from, String[] houses) {
        return number("select count(*) from " + from, houses);
    }

    private long number(String sql, String[] houses) {
        return jdbc.sql(sql).param("houses", houses).query(Long.class).single();
    }
}
