package org.xinglin.chart;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.attachment.AttachmentId;
import org.xinglin.attachment.Attachments;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Institutions;
import org.xinglin.identity.Guardians;
import org.xinglin.identity.People;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.rulebook.Scope;
import org.xinglin.terminology.Diagnosis;
import org.xinglin.terminology.DiagnosisCatalogue;

/** Takes evidence of an earlier diagnosis, from papers the patient uploaded or from a signed record in this house (DX-04). */
@Service
class SubmittingEvidence {
    private static final int LONGEST_HOSPITAL = 60;
    private final Evidences evidences;
    private final RecordedDiagnoses recorded;
    private final DiagnosisCatalogue catalogue;
    private final Attachments attachments;
    private final Institutions institutions;
    private final Guardians guardians;
    private final People people;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    SubmittingEvidence(
            Evidences evidences,
            RecordedDiagnoses recorded,
            DiagnosisCatalogue catalogue,
            Attachments attachments,
            Institutions institutions,
            Guardians guardians,
            People people,
            Rulebook rulebook,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.evidences = evidences;
        this.recorded = recorded;
        this.catalogue = catalogue;
        this.attachments = attachments;
        this.institutions = institutions;
        this.guardians = guardians;
        this.people = people;
        this.rulebook = rulebook;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** What the paper says, as the patient reads it off. */
    record Paper(String code, LocalDate diagnosedOn, String hospital, List<AttachmentId> attachments) {}

    @Transactional
    Evidence upload(Caller who, PersonId patient, Paper paper) {
        guardians.requireMayActFor(who, patient);
        Instant at = clock.instant();
        Diagnosis diagnosis = catalogue.require(paper.code(), "/code");
        requirePlausible(patient, paper.diagnosedOn(), at);
        requireFiles(who, paper.attachments(), at);
        var evidence = new Evidence(
                new EvidenceId(ids.next()),
                patient,
                diagnosis.code(),
                diagnosis.nameZh(),
                diagnosis.nameEn(),
                paper.diagnosedOn(),
                Typed.required(paper.hospital(), LONGEST_HOSPITAL, "/hospital"),
                false,
                List.copyOf(paper.attachments()),
                at);
        evidences.add(evidence, null, who.person());
        audit.granted(who, "evidence.submit", "evidence", evidence.id().value(), patient, "own");
        return evidence;
    }

    /** A diagnosis of a signed record becomes evidence; asking twice gives the same. */
    @Transactional
    Evidence fromRecord(Caller who, UUID diagnosisId) {
        RecordedDiagnosis diagnosis = recorded.find(diagnosisId)
                .filter(d -> !d.suspected() && guardians.mayActFor(who.person(), d.patient()))
                .orElseThrow(() -> new NotFound("chart.no-such-diagnosis"));
        Instant at = clock.instant();
        evidences.requireRecent(ChinaTime.dateOf(diagnosis.at()), at, Scope.NATION, "/diagnosis");
        var evidence = new Evidence(
                new EvidenceId(ids.next()),
                diagnosis.patient(),
                diagnosis.code(),
                diagnosis.nameZh(),
                diagnosis.nameEn(),
                ChinaTime.dateOf(diagnosis.at()),
                institutions.require(diagnosis.institution()).nameZh(),
                true,
                List.of(),
                at);
        evidences.add(evidence, diagnosisId, who.person());
        audit.granted(who, "evidence.submit", "diagnosis", diagnosisId, diagnosis.patient(), "own");
        return evidences.ofDiagnosis(diagnosisId).orElseThrow();
    }

    private void requirePlausible(PersonId patient, LocalDate on, Instant at) {
        LocalDate born = people.person(patient).bornOn();
        if (on.isAfter(ChinaTime.dateOf(at)) || (born != null && on.isBefore(born))) {
            throw new InvalidInput("chart.date-ahead", "/diagnosedOn", "DX-04");
        }
        evidences.requireRecent(on, at, Scope.NATION, "/diagnosedOn");
    }

    private void requireFiles(Caller who, List<AttachmentId> files, Instant at) {
        RulesInForce rules = rulebook.rulesInForce(at, Scope.NATION);
        int least = rules.number("DX-04", "documents");
        if (files.size() < least) {
            throw new InvalidInput("chart.no-document", "/attachments", "DX-04").stating("least", least);
        }
        int most = rules.number("XL-UPLOAD", "filesPerMessage");
        if (files.size() > most || files.stream().distinct().count() != files.size()) {
            throw new InvalidInput("chart.too-many-documents", "/attachments", "XL-UPLOAD").stating("most", most);
        }
        files.forEach(file -> attachments.requireOwn(file, who.person()));
    }
}
