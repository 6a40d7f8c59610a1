package org.xinglin.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.attachment.AttachmentId;
import org.xinglin.confidentiality.Withheld;
import org.xinglin.directory.Words;
import org.xinglin.kernel.ChinaTime;

/**
 * One thing on a patient's timeline: a visit, a paper, or what is withheld from this reader.
 *
 * @param withheld why nothing more is shown
 */
record TimelineEntry(
        Instant at,
        @Nullable SeenBy encounter,
        @Nullable Shown evidence,
        @Nullable Withheld withheld) {
    /** Only that there is something, and the day: even a department's name would say too much. */
    static TimelineEntry withheld(Instant at, Withheld why) {
        Instant day = ChinaTime.dateOf(at).atStartOfDay(ChinaTime.ZONE).toInstant();
        return new TimelineEntry(day, null, null, why);
    }

    /**
     * The patient was seen.
     *
     * @param record the signed record; null while none is
     */
    record SeenBy(
            EncounterId id,
            EncounterKind kind,
            String doctor,
            String doctorEn,
            Words department,
            Words institution,
            boolean open,
            List<Coded> diagnoses,
            @Nullable Signed record) {}

    /** The signed record as a list shows it. */
    record Signed(RecordId id, int version, String verificationCode, Instant signedAt) {}

    /**
     * The patient showed an earlier diagnosis.
     *
     * @param pictures those of the attachments that have a thumbnail; the others are PDF
     */
    record Shown(
            EvidenceId id,
            Coded diagnosis,
            LocalDate diagnosedOn,
            String hospital,
            List<AttachmentId> attachments,
            List<AttachmentId> pictures) {}

    /** A diagnosis; the id is there when it can itself serve as evidence. */
    record Coded(@Nullable UUID id, String code, Words name, boolean suspected) {
        static Coded of(@Nullable UUID id, String code, String zh, @Nullable String en, boolean suspected) {
            return new Coded(id, code, new Words(zh, en == null ? zh : en), suspected);
        }
    }
}
