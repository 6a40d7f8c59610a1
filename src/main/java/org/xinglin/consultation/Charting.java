package org.xinglin.consultation;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xinglin.chart.CareRelations;
import org.xinglin.chart.EncounterId;
import org.xinglin.chart.EncounterKind;
import org.xinglin.chart.Encounters;
import org.xinglin.chart.Evidence;
import org.xinglin.chart.Evidences;
import org.xinglin.chart.NewEncounter;
import org.xinglin.chart.OutpatientRecords;
import org.xinglin.kernel.PersonId;

/** What a visit asks of the patient's chart and does to it; the encounter carries the visit's own id. */
@Component
class Charting {
    private final CareRelations relations;
    private final Encounters encounters;
    private final Evidences evidences;
    private final OutpatientRecords records;

    Charting(CareRelations relations, Encounters encounters, Evidences evidences, OutpatientRecords records) {
        this.relations = relations;
        this.encounters = encounters;
        this.evidences = evidences;
        this.records = records;
    }

    /** Every earlier diagnosis the patient has shown or was given here. */
    List<Proof> proofs(PersonId patient) {
        return evidences.of(patient).stream().map(Charting::proof).toList();
    }

    private static Proof proof(Evidence evidence) {
        boolean documented = evidence.inHouse() || !evidence.attachments().isEmpty();
        return new Proof(
                evidence.id().value(),
                evidence.code(),
                evidence.nameZh(),
                evidence.nameEn(),
                evidence.diagnosedOn(),
                documented);
    }

    /** Lets the doctor look at the record from now on: what was shown decides whether they accept. */
    void relate(Visit visit, Instant from, Instant until) {
        relations.open(
                visit.parties().patient(),
                visit.parties().practitionerPerson(),
                visit.id().value(),
                from,
                until);
    }

    /** The visit never came about: the doctor has no more business in the record. */
    void unrelate(Visit visit, Instant at) {
        relations.end(visit.id().value(), visit.parties().patient(), at);
    }

    void open(Visit visit, Instant at, Instant until) {
        var parties = visit.parties();
        relate(visit, at, until);
        encounters.open(new NewEncounter(
                encounter(visit),
                parties.patient(),
                parties.practitioner(),
                parties.institution(),
                parties.department(),
                visit.treatment() ? EncounterKind.FOLLOW_UP : EncounterKind.ADVICE,
                visit.complaint().codes(),
                at));
    }

    void close(Visit visit, Instant at) {
        encounters.close(encounter(visit), at);
    }

    boolean recordSigned(Visit visit) {
        return records.signedFor(encounter(visit)).isPresent();
    }

    private static EncounterId encounter(Visit visit) {
        return new EncounterId(visit.id().value());
    }
}
