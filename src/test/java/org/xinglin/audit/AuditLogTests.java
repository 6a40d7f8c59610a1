package org.xinglin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.PersonId;

class AuditLogTests {
    private final LogDatabase db = new LogDatabase();

    @Test
    void anEntryIsOnePreparedStatementWhateverIsAbsent() throws SQLException {
        db.source.setPrepareThreshold(1);
        try (Connection connection = db.source.getConnection()) {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            var log = new AuditLog(jdbc, new RefusalLimit(db.clock), db.clock);
            for (int i = 0; i < 5; i++) {
                log.granted(LogDatabase.caller(), "record.read", "record", id(), new PersonId(id()), "treatment");
                log.system("appointment.lapse", "appointment", id(), null);
                log.refused(refusal(null, "10.0.0.1"));
                log.refused(refusal(new PersonId(id()), "10.0.0.1"));
            }
            assertThat(jdbc.sql("""
                    select count(*) from pg_prepared_statements where statement ilike 'insert into audit.entry%' and generic_plans + custom_plans = 20
                    """).query(Long.class).single()).isEqualTo(1);
        }
    }

    @Test
    void aRefusalKeepsThePatientItWasAbout() {
        var patient = new PersonId(id());
        db.log.refused(refusal(patient, "10.0.0.1"));
        assertThat(db.jdbc
                        .sql("select patient_id from audit.entry where refusal = 'chart.no-care-relation'")
                        .query(UUID.class)
                        .single())
                .isEqualTo(patient.value());
    }

    @Test
    void aFloodOfStrangersIsCountedInsteadOfWritten() {
        for (int i = 0; i < 500; i++) {
            db.log.refused(refusal(null, "10.0.0.66"));
        }
        db.log.refused(refusal(null, "10.0.0.1"));
        assertThat(db.count("entry")).isEqualTo(RefusalLimit.PER_SOURCE + 1);
        db.log.tellLeftOut();
        assertThat(db.jdbc
                        .sql("select purpose from audit.entry where action = 'refusals.left-out'")
                        .query(String.class)
                        .single())
                .isEqualTo(Integer.toString(500 - RefusalLimit.PER_SOURCE));
    }

    @Test
    void aFloodFromEverywhereIsCountedInsteadOfWritten() {
        for (int i = 0; i < 2_000; i++) {
            db.log.refused(refusal(null, "10.1." + i / 250 + "." + i % 250));
        }
        assertThat(db.count("entry")).isEqualTo(RefusalLimit.ALTOGETHER);
        db.clock.setOffset(Duration.ofMinutes(2));
        db.log.refused(refusal(null, "10.0.0.1"));
        assertThat(db.count("entry")).isEqualTo(RefusalLimit.ALTOGETHER + 1);
    }

    @Test
    void aStormOfOneAccountIsWrittenOnceAndCountedWithItsName() {
        var script = LogDatabase.caller();
        for (int i = 0; i < 3_000; i++) {
            db.log.refused(of(script, "release.too-fast", null, true));
        }
        db.log.refused(of(LogDatabase.caller(), "release.too-fast", null, true));
        assertThat(db.count("entry")).as("the first of each account").isEqualTo(2);
        db.clock.setOffset(Duration.ofMinutes(2));
        db.log.refused(of(script, "release.too-fast", null, true));
        db.log.tellLeftOut();
        db.log.tellLeftOut();
        assertThat(db.jdbc
                        .sql("""
                        select count(*) filter (where action <> 'refusals.left-out')
                          + coalesce(sum(cast(purpose as int)) filter (where action = 'refusals.left-out'), 0)
                        from audit.entry where person_id = :who and refusal = 'release.too-fast'
                        """)
                        .param("who", script.person().value())
                        .query(Long.class)
                        .single())
                .as("none is lost")
                .isEqualTo(3_001);
        assertThat(db.count("entry")).isEqualTo(4);
    }

    @Test
    void whoTriesPatientAfterPatientIsWrittenForEach() {
        var curious = LogDatabase.caller();
        for (int i = 0; i < 100; i++) {
            db.log.refused(of(curious, "chart.no-care-relation", new PersonId(id()), false));
        }
        assertThat(db.count("entry")).isEqualTo(100);
        var one = new PersonId(id());
        for (int i = 0; i < 100; i++) {
            db.log.refused(of(curious, "chart.no-care-relation", one, false));
        }
        assertThat(db.count("entry")).isEqualTo(100 + RefusalLimit.PER_ACCOUNT);
    }

    private static AuditLog.Refusal of(Caller who, String code, @Nullable PersonId patient, boolean tooMany) {
        return new AuditLog.Refusal(who, "10.0.0.1", "GET /api/" + "x".repeat(5_000), null, code, patient, tooMany);
    }

    private static AuditLog.Refusal refusal(@Nullable PersonId patient, String source) {
        return new AuditLog.Refusal(
                null, source, "GET /api/records", "PV-18", "chart.no-care-relation", patient, false);
    }

    private static UUID id() {
        return UUID.randomUUID();
    }
}
