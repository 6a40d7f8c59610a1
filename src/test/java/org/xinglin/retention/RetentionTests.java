package org.xinglin.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.account.Actors;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Retained;
import org.xinglin.kernel.RetainedRows;
import org.xinglin.testing.ProductTest;

/** What is past its time goes, what must stay stays, on the day the rule names and not a day earlier. */
@ProductTest
class RetentionTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    Retention retention;

    @Autowired
    Nightly nightly;

    @Autowired
    Sweep sweep;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private PersonId patient;

    @BeforeEach
    void person() {
        patient = new Actors(product).patient("陈旧事");
    }

    @Test
    void everyKindNamesItsRule() {
        assertThat(retention.run(true).stream().map(f -> f.kind() + " " + f.rule()))
                .contains(
                        "conversation SV-08",
                        "log SV-07",
                        "loose-attachment XL-UPLOAD",
                        "message XL-KEEP",
                        "password-attempt XL-KEEP",
                        "real-name-check XL-KEEP",
                        "record SV-07",
                        "reminder XL-KEEP",
                        "session PV-10",
                        "sign-in-code XL-KEEP",
                        "text-message XL-KEEP",
                        "unsent-words XL-KEEP",
                        "withdrawn-consent PV-09");
    }

    @Test
    void aDryRunTellsAndDeletesNothing() {
        UUID old = conversation("3 years 2 days");
        Finding told = finding(retention.run(true), "conversation");
        assertThat(told.due()).isPositive();
        assertThat(told.deleted()).isZero();
        assertThat(messages(old)).isEqualTo(1);
    }

    /** SV-08: three years from the end of the visit; one that has not ended does not grow old. */
    @Test
    void conversationsGoAfterThreeYearsAndTheVisitStays() {
        UUID old = conversation("3 years 2 days");
        UUID young = conversation("3 years -2 days");
        UUID open = conversation(null);
        Finding told = finding(retention.run(false), "conversation");
        assertThat(told.failure()).isNull();
        assertThat(told.deleted()).isEqualTo(told.due()).isPositive();
        assertThat(messages(old)).isZero();
        assertThat(messages(young)).isEqualTo(1);
        assertThat(messages(open)).isEqualTo(1);
        assertThat(count("consultation.visit where id = '" + old + "'")).isEqualTo(1);
        assertThat(finding(retention.run(false), "conversation").due()).isZero();
    }

    @Test
    void codesSessionsConsentsAndMessagesGoByTheirOwnRules() {
        jdbc.sql("""
                insert into account.sign_in_code (phone_digest, code_digest, issued_at, expires_at, tries, used, sent_on, sent_that_day)
                values ('\\x01', '\\x00', now() - interval '4 days', now() - interval '4 days', 0, true, '2020-01-01', 1),
                  ('\\x02', '\\x00', now(), now(), 0, true, '2020-01-01', 1)
                on conflict (phone_digest) do update set issued_at = excluded.issued_at
                """).update();
        UUID oldSession = session("367 days");
        UUID youngSession = session("300 days");
        UUID oldConsent = consent("3 years 2 days");
        UUID youngConsent = consent("2 years");
        UUID oldMessage = message("3 years 2 days");
        UUID youngMessage = message("2 years");
        retention.run(false);
        assertThat(count("account.sign_in_code where phone_digest = '\\x01'")).isZero();
        assertThat(count("account.sign_in_code where phone_digest = '\\x02'")).isEqualTo(1);
        assertThat(count("account.session where id = '" + oldSession + "'")).isZero();
        assertThat(count("account.session where id = '" + youngSession + "'")).isEqualTo(1);
        assertThat(count("identity.consent where id = '" + oldConsent + "'")).isZero();
        assertThat(count("identity.consent where id = '" + youngConsent + "'")).isEqualTo(1);
        assertThat(count("identity.consent where person_id = '" + patient + "' and withdrawn_at is null"))
                .isEqualTo(1);
        assertThat(count("notification.message where id = '" + oldMessage + "'"))
                .isZero();
        assertThat(count("notification.message where id = '" + youngMessage + "'"))
                .isEqualTo(1);
        assertThat(count("audit.entry where action = 'retention.delete' and item = 'message'"))
                .isPositive();
    }

    /** SV-07, PV-14: what was signed ends by somebody's decision, never by a clock. */
    @Test
    void recordsPastTheirTimeAreToldAndStay() {
        UUID record = record("16 years");
        Finding told = finding(retention.run(false), "record");
        assertThat(told.due()).isPositive();
        assertThat(told.decision()).isTrue();
        assertThat(told.deleted()).isZero();
        assertThat(count("chart.record where id = '" + record + "'")).isEqualTo(1);
        assertThat(count("chart.encounter where patient_id = '" + patient + "'"))
                .isEqualTo(1);
        encounter("1 day");
        assertThat(finding(retention.run(true), "record").due())
                .as("counted from the last visit")
                .isEqualTo(told.due() - 1);
    }

    /** The proof that what must stay stays can fail. */
    @Test
    void aDeletionThatTakesTooMuchIsUndone() {
        UUID message = message("1 day");
        message("3 years 2 days");
        var greedy = new Greedy(
                new RetainedRows(jdbc, "greedy", "XL-KEEP", "messages", true, "notification.message", "r.at"), message);
        Instant border = clock.instant().minusSeconds(3 * 365L * 86_400);
        assertThatThrownBy(() -> sweep.of(greedy, border, false, UUID.randomUUID(), clock.instant()))
                .hasMessageContaining("nothing was deleted");
        assertThat(count("notification.message where id = '" + message + "'")).isEqualTo(1);
    }

    @Test
    void eachNightLeavesItsReport() {
        nightly.night();
        assertThat(count("retention.finding where not dry and failure is null and at > now() - interval '1 minute'"))
                .isGreaterThanOrEqualTo(12);
    }

    /** Takes a row that must stay along with those that are due. */
    private record Greedy(Retained honest, UUID victim) implements Retained {
        @Override
        public String kind() {
            return honest.kind();
        }

        @Override
        public String rule() {
            return honest.rule();
        }

        @Override
        public String parameter() {
            return honest.parameter();
        }

        @Override
        public boolean goesByItself() {
            return true;
        }

        @Override
        public Standing standing(Instant border) {
            return honest.standing(border);
        }

        @Override
        public int delete(Instant border, int most) {
            JdbcClient jdbc = ((RetainedRows) honest).jdbc();
            jdbc.sql("delete from notification.message where id = :victim")
                    .param("victim", victim)
                    .update();
            return honest.delete(border, most);
        }
    }

    private static Finding finding(List<Finding> findings, String kind) {
        return findings.stream()
                .filter(f -> f.kind().equals(kind))
                .collect(Collectors.toList())
                .getFirst();
    }

    private long count(String where) {
        return jdbc.sql("select count(*) from " + where).query(Long.class).single();
    }

    private long messages(UUID visit) {
        return count("consultation.message where visit_id = '" + visit + "'");
    }

    /** @param ended how long ago; null for a visit that goes on */
    private UUID conversation(String ended) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into consultation.visit (id, number, kind, state, patient_id, requester_id, idempotency_key, offering_id,
                  practitioner_id, practitioner_person_id, department_id, institution_id, price, reply_within, talk_for, exchanges,
                  complaint, requested_at, ended_at)
                values (:id, :number, 'ADVICE', :state, :patient, :patient, :number, :id, :id, :id, :id, :id, 10, interval '1 hour',
                  interval '1 hour', 10, '', now(), now() - cast(:ended as interval))
                """)
                .param("id", id)
                .param("number", id.toString())
                .param("state", ended == null ? "RECORD_DUE" : "CLOSED")
                .param("patient", patient.value())
                .param("ended", ended)
                .update();
        jdbc.sql("""
                insert into consultation.message (visit_id, seq, client_id, author, kind, body, sent_at)
                values (:id, 1, 'a', 'PATIENT', 'TEXT', '血压高', now())
                """).param("id", id).update();
        return id;
    }

    private UUID session(String ended) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into account.session (id, person_id, staff, source, opened_at, expires_at, ended_at)
                values (:id, :person, false, '203.0.113.7', now() - interval '2 years', now(), now() - cast(:ended as interval))
                """)
                .param("id", id)
                .param("person", patient.value())
                .param("ended", ended)
                .update();
        return id;
    }

    private UUID consent(String withdrawn) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into identity.consent (id, person_id, given_by, purpose, version, language, digest, given_at, withdrawn_at)
                values (:id, :person, :person, 'internet-care', '1', 'en', '', now() - interval '5 years', now() - cast(:ago as interval))
                """)
                .param("id", id)
                .param("person", patient.value())
                .param("ago", withdrawn)
                .update();
        return id;
    }

    private UUID message(String ago) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into notification.message (id, person_id, kind, subject_kind, subject_id, facts, at)
                values (:id, :person, 'APPOINTMENT_CANCELLED', 'appointment', :id, '{}', now() - cast(:ago as interval))
                """)
                .param("id", id)
                .param("person", patient.value())
                .param("ago", ago)
                .update();
        return id;
    }

    private UUID encounter(String ago) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into chart.encounter (id, patient_id, practitioner_id, institution_id, department_id, kind, evidenced_codes, opened_at, closed_at)
                values (:id, :patient, :id, :id, :id, 'CLINIC', '{}', now() - cast(:ago as interval), now())
                """)
                .param("id", id)
                .param("patient", patient.value())
                .param("ago", ago)
                .update();
        return id;
    }

    private UUID record(String ago) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "insert into chart.record (id, encounter_id, patient_id, created_at) values (:id, :encounter, :patient, now())")
                .param("id", id)
                .param("encounter", encounter(ago))
                .param("patient", patient.value())
                .update();
        return id;
    }
}
