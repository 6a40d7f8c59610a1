package org.xinglin.chart;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.factor.StepUp;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.StaleVersion;
import org.xinglin.signature.Signature;
import org.xinglin.signature.SignedDocuments;
import org.xinglin.signature.Signing;
import org.xinglin.terminology.DiagnosisCatalogue;

/** Signs outpatient records and their amendments: what is signed is kept for good, a change is a new version (PV-14). */
@Service
class RecordSigning {
    static final String KIND = "outpatient-record";
    private final RecordDesk desk;
    private final RecordRules rules;
    private final RecordDrafts drafts;
    private final RecordForm form;
    private final RecordVersions versions;
    private final DiagnosisCatalogue catalogue;
    private final StepUp stepUp;
    private final Signing signing;
    private final SignedDocuments signed;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    RecordSigning(
            RecordDesk desk,
            RecordRules rules,
            RecordDrafts drafts,
            RecordForm form,
            RecordVersions versions,
            DiagnosisCatalogue catalogue,
            StepUp stepUp,
            Signing signing,
            SignedDocuments signed,
            AuditLog audit,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.desk = desk;
        this.rules = rules;
        this.drafts = drafts;
        this.form = form;
        this.versions = versions;
        this.catalogue = catalogue;
        this.stepUp = stepUp;
        this.signing = signing;
        this.signed = signed;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Signs the draft the doctor has before them.
     *
     * @param draftVersion the version on the screen
     * @throws AlreadySigned when the encounter's record is signed
     * @throws StaleVersion when the draft on the screen is not the one stored
     * @throws InvalidInput when a diagnosis may not be made here; incomplete records are rejected alike
     */
    @Transactional
    RecordId sign(Caller who, EncounterId encounterId, int draftVersion, char[] pin) {
        Encounter encounter = desk.requireAttending(who, encounterId);
        if (versions.newestOf(encounterId).isPresent()) {
            throw new AlreadySigned();
        }
        RecordContent content = drafts.find(encounterId)
                .filter(d -> d.version() == draftVersion)
                .orElseThrow(StaleVersion::new)
                .content();
        rules.requireSignable(encounter, content);
        Instant at = clock.instant();
        var id = new RecordId(ids.next());
        if (!versions.open(id, encounter, at)) {
            throw new AlreadySigned();
        }
        seal(who, encounter, content, new RecordForm.Place(id, 1, "", null, at), pin);
        drafts.drop(encounterId);
        return id;
    }

    /**
     * Signs a new version of a signed record.
     *
     * @param seen the version the doctor amends
     * @param reason why; shown to the patient with the record
     */
    @Transactional
    void amend(Caller who, RecordId id, int seen, String reason, RecordContent raw, char[] pin) {
        RecordVersions.Version newest = newest(id);
        Encounter encounter = desk.requireAttending(who, newest.encounter(), "chart.no-such-record");
        versions.lock(id);
        newest = newest(id);
        if (newest.version() != seen) {
            throw new StaleVersion();
        }
        String why = Typed.required(reason, desk.longestReason(), "/reason");
        RecordContent content = rules.cleaned(raw);
        rules.requireSignable(encounter, content);
        String previous = signed.sha256(newest.signature());
        seal(who, encounter, content, new RecordForm.Place(id, seen + 1, why, previous, clock.instant()), pin);
    }

    private RecordVersions.Version newest(RecordId id) {
        List<RecordVersions.Version> all = versions.of(id);
        if (all.isEmpty()) {
            throw new NotFound("chart.no-such-record");
        }
        return all.getFirst();
    }

    private void seal(Caller who, Encounter encounter, RecordContent content, RecordForm.Place place, char[] pin) {
        stepUp.require(who);
        RecordDocument document = form.filled(encounter, content, place);
        Signature signature =
                signing.sign(who.person(), pin, KIND, place.record().value(), form.canonical(document));
        versions.add(document, signature);
        for (int i = 0; i < content.diagnoses().size(); i++) {
            RecordContent.Line line = content.diagnoses().get(i);
            UUID diagnosis = versions.addDiagnosis(
                    document, i, catalogue.require(line.code(), "/diagnoses/" + i), line.suspected());
            events.publishEvent(new DiagnosisRecorded(
                    diagnosis, encounter.id(), encounter.patient(), line.code(), line.suspected(), place.at()));
        }
        audit.granted(who, "record.sign", "record", place.record().value(), encounter.patient(), "treatment");
        events.publishEvent(
                new DocumentSigned(place.record(), place.version(), encounter.id(), encounter.patient(), place.at()));
    }
}
