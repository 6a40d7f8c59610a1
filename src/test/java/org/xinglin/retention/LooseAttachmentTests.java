package org.xinglin.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.attachment.AttachmentId;
import org.xinglin.attachment.Attachments;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** Uploads that hang on nothing go after their days; what is in use, or was asked for lately, stays. */
@ProductTest
class LooseAttachmentTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    Retention retention;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Attachments attachments;

    @Autowired
    TransactionTemplate transaction;

    private Visitor patient;

    @BeforeEach
    void owner() {
        patient = new Visitor(product).signInAsPatient("陈旧图");
    }

    @Test
    void whatHangsOnNothingGoesAfterItsDaysWithItsContent() {
        UUID young = upload("29 days");
        UUID loose = upload("32 days");
        UUID evidence = upload("400 days");
        jdbc.sql("""
                with e as (insert into chart.evidence (id, patient_id, code, name_zh, diagnosed_on, hospital, submitted_by, submitted_at)
                  values (gen_random_uuid(), :patient, 'I10.x00x002', '高血压', '2025-01-01', '县人民医院', :patient, now()) returning id)
                insert into chart.evidence_attachment (evidence_id, position, attachment_id) select id, 1, :file from e
                """)
                .param("patient", patient.person().value())
                .param("file", evidence)
                .update();
        Finding dry = finding(retention.run(true));
        assertThat(dry.due()).isPositive();
        assertThat(dry.deleted()).isZero();
        assertThat(kept(loose)).as("a dry run tells and deletes nothing").isTrue();

        Finding real = finding(retention.run(false));
        assertThat(real.failure()).isNull();
        assertThat(real.deleted()).isEqualTo(dry.due());
        assertThat(kept(loose)).isFalse();
        assertThat(jdbc.sql("select count(*) from attachment.content where attachment_id = :id")
                        .param("id", loose)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(List.of(kept(young), kept(evidence))).containsOnly(true);
        assertThat(finding(retention.run(true)).due()).isZero();
    }

    /** A conversation that went after its years leaves its pictures loose, and they go the next night. */
    @Test
    void thePicturesOfAConversationThatWentGoToo() {
        UUID old = said("3 years 2 days");
        UUID young = said("3 years -2 days");
        assertThat(kept(old)).isTrue();
        retention.run(false);
        assertThat(kept(old)).isFalse();
        assertThat(kept(young)).isTrue();
    }

    /** @return a picture sent in a visit that ended so long ago */
    private UUID said(String ended) {
        UUID picture = upload("1200 days");
        jdbc.sql("""
                with v as (insert into consultation.visit (id, number, kind, state, patient_id, requester_id, idempotency_key, offering_id,
                    practitioner_id, practitioner_person_id, department_id, institution_id, price, reply_within, talk_for, exchanges,
                    complaint, requested_at, ended_at)
                  values (:id, :number, 'ADVICE', 'CLOSED', :patient, :patient, :number, :id, :id, :id, :id, :id, 10, interval '1 hour',
                    interval '1 hour', 10, '', now(), now() - cast(:ended as interval)) returning id)
                insert into consultation.message (visit_id, seq, client_id, author, kind, body, attachment_id, sent_at)
                select id, 1, 'a', 'PATIENT', 'IMAGE', '', :file, now() from v
                """)
                .param("id", UUID.randomUUID())
                .param("number", UUID.randomUUID().toString())
                .param("patient", patient.person().value())
                .param("ended", ended)
                .param("file", picture)
                .update();
        return picture;
    }

    @Test
    void papersThatProveAGuardianStay() {
        UUID paper = upload("400 days");
        jdbc.sql("""
                insert into guardianship.proof (id, guardian_id, ward_id, institution_id, kind, files, filed_at, state, decided_by, decided_at)
                values (:id, :guardian, :id, :id, 'BIRTH_CERTIFICATE', array[:file]::uuid[], now(), 'ACCEPTED', :id, now())
                """)
                .param("id", UUID.randomUUID())
                .param("guardian", patient.person().value())
                .param("file", paper)
                .update();
        retention.run(false);
        assertThat(kept(paper)).isTrue();
    }

    /** A column that joins these needs an {@code AttachmentUse} in its module, or what it points at is deleted. */
    @Test
    void everyPlaceThatPointsAtUploadsIsAsked() {
        assertThat(jdbc.sql("""
                        select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                        where (column_name ~ '(^|_)attachment' or column_name ~ '(^|_)files?(_id|_ids)?$')
                          and udt_name in ('uuid', '_uuid') and table_schema <> 'attachment'
                        """).query(String.class).list())
                .containsExactlyInAnyOrder(
                        "accreditation.agreement.attachment_id",
                        "accreditation.paper.attachment_id",
                        "chart.evidence_attachment.attachment_id",
                        "consultation.message.attachment_id",
                        "guardianship.proof.files");
    }

    /** Who asks for it now may be about to hand it in. */
    @Test
    void whatItsOwnerAskedForLatelyStays() {
        UUID asked = upload("32 days");
        patient.get("/api/attachments/" + asked).expect(200);
        retention.run(false);
        assertThat(kept(asked)).isTrue();
    }

    /** Their changed row stops the night's deletion, which is undone and comes again. */
    @Test
    void whoTakesAFileUpWhileItGoesWins() throws Exception {
        UUID file = upload("32 days");
        var taken = new CountDownLatch(1);
        try (var hand = Executors.newSingleThreadExecutor()) {
            var handing = hand.submit(() -> transaction.executeWithoutResult(status -> {
                attachments.requireOwn(new AttachmentId(file), patient.person());
                taken.countDown();
                await().atMost(Duration.ofSeconds(20)).until(this::deletionWaits);
            }));
            taken.await();
            assertThat(finding(retention.run(false)).failure()).isNotNull();
            handing.get();
        }
        assertThat(kept(file)).isTrue();
        assertThat(patient.get("/api/attachments/" + file).status()).isEqualTo(200);
        assertThat(finding(retention.run(false)).failure()).isNull();
        assertThat(kept(file)).isTrue();
    }

    private boolean deletionWaits() {
        return jdbc.sql("""
                select exists (select from pg_stat_activity
                where datname = current_database() and wait_event_type = 'Lock' and query like 'delete from attachment.attachment%')
                """).query(Boolean.class).single();
    }

    private static Finding finding(List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.kind().equals("loose-attachment"))
                .findFirst()
                .orElseThrow();
    }

    private UUID upload(String ago) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                with a as (insert into attachment.attachment (id, owner_id, file_name, media_type, size, sha256, uploaded_at)
                  values (:id, :owner, '化验单.pdf', 'application/pdf', 4, :sum, now() - cast(:ago as interval)) returning id)
                insert into attachment.content (attachment_id, variant, bytes) select id, 'ORIGINAL', :bytes from a
                """)
                .param("id", id)
                .param("owner", patient.person().value())
                .param("sum", new byte[32])
                .param("ago", ago)
                .param("bytes", "%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .update();
        return id;
    }

    private boolean kept(UUID id) {
        return jdbc.sql("select exists (select from attachment.attachment where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
