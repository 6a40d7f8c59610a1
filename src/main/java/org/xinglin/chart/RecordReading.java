package org.xinglin.chart;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.factor.StepUp;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.Role;
import org.xinglin.signature.Renditions;
import org.xinglin.signature.SignedDocuments;

/** Reads signed records, as they were signed, for those who may. */
@Service
class RecordReading {
    private final RecordVersions versions;
    private final RecordForm form;
    private final RecordPaper paper;
    private final SignedDocuments signed;
    private final Renditions renditions;
    private final CareRelations relations;
    private final Veil veil;
    private final StepUp stepUp;
    private final AuditLog audit;

    RecordReading(
            RecordVersions versions,
            RecordForm form,
            RecordPaper paper,
            SignedDocuments signed,
            Renditions renditions,
            CareRelations relations,
            Veil veil,
            StepUp stepUp,
            AuditLog audit) {
        this.versions = versions;
        this.form = form;
        this.paper = paper;
        this.signed = signed;
        this.renditions = renditions;
        this.relations = relations;
        this.veil = veil;
        this.stepUp = stepUp;
        this.audit = audit;
    }

    /** One version with what proves it; the others by number. */
    record Version(
            RecordDocument document,
            String verificationCode,
            String sha256,
            Instant signedAt,
            boolean newest,
            List<Step> history) {}

    /** One step in the life of a record. */
    record Step(int version, Instant signedAt, String reason, String verificationCode) {}

    @Transactional
    Version read(Caller who, RecordId id, int number) {
        List<RecordVersions.Version> all = versions.of(id);
        RecordVersions.Version version = open(who, all, number, "record.read");
        byte[] canonical = signed.canonical(version.signature());
        return new Version(
                form.read(canonical),
                version.verificationCode(),
                signed.sha256(version.signature()),
                version.signedAt(),
                version.version() == all.getFirst().version(),
                all.stream()
                        .map(v -> new Step(v.version(), v.signedAt(), v.reason(), v.verificationCode()))
                        .toList());
    }

    /** The signed bytes themselves, which the signature verifies. They leave the house: staff prove first that it is them. */
    @Transactional
    byte[] canonical(Caller who, RecordId id, int number) {
        RecordVersions.Version version = open(who, versions.of(id), number, "record.download");
        if (who.is(Role.DOCTOR)) {
            stepUp.require(who);
        }
        return signed.canonical(version.signature());
    }

    /** The paper, made once for each language and then kept. */
    @Transactional
    byte[] pdf(Caller who, RecordId id, int number, Locale locale) {
        RecordVersions.Version version = open(who, versions.of(id), number, "record.download");
        String language = locale.getLanguage().equals("en") ? "en" : "zh";
        return renditions
                .find(version.signature(), language)
                .orElseGet(() -> renditions.keep(
                        version.signature(),
                        language,
                        paper.print(
                                form.read(signed.canonical(version.signature())),
                                version.verificationCode(),
                                signed.sha256(version.signature()),
                                version.signedAt(),
                                locale)));
    }

    /** @param number 0 for the newest */
    private RecordVersions.Version open(Caller who, List<RecordVersions.Version> all, int number, String action) {
        RecordVersions.Version version = all.stream()
                .filter(v -> number == 0 || v.version() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("chart.no-such-record"));
        String purpose = veil.require(
                who,
                version.patient(),
                relations.purposeOfPart(who, version.patient(), "chart.no-such-record"),
                version.encounter());
        audit.granted(who, action, "record", version.record().value(), version.patient(), purpose);
        return version;
    }
}
