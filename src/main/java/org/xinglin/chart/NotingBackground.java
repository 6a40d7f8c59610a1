package org.xinglin.chart;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.terminology.Diagnosis;
import org.xinglin.terminology.DiagnosisCatalogue;

/** Notes allergies (patient, guardian or treating doctor) and problems (treating doctor). Noting the same twice is noting it once. */
@Service
class NotingBackground {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_NOTE = 300;
    private final Background background;
    private final CareRelations relations;
    private final DiagnosisCatalogue catalogue;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    NotingBackground(
            Background background,
            CareRelations relations,
            DiagnosisCatalogue catalogue,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.background = background;
        this.relations = relations;
        this.catalogue = catalogue;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    void noteAllergy(
            Caller who,
            PersonId patient,
            Allergy.Kind kind,
            Allergy.Severity severity,
            String substance,
            @Nullable String reaction) {
        String purpose = relations.purposeOf(who, patient);
        var allergy = new Allergy(
                ids.next(),
                kind,
                Typed.required(substance, LONGEST_NAME, "/substance"),
                Typed.optional(reaction, LONGEST_NOTE, "/reaction"),
                severity,
                purpose.equals("treatment"),
                clock.instant());
        background.add(patient, allergy, who.person());
        audit.granted(who, "allergy.note", "patient", patient.value(), patient, purpose);
    }

    /** A patient withdraws what they noted; what a doctor noted only a treating doctor withdraws. */
    @Transactional
    void withdrawAllergy(Caller who, UUID id) {
        Background.Owner owner = background.ownerOfAllergy(id).orElseThrow(() -> new NotFound("chart.no-such-allergy"));
        String purpose = relations.purposeOfPart(who, owner.patient(), "chart.no-such-allergy");
        if (owner.byDoctor() && !purpose.equals("treatment")) {
            throw new NotedByDoctor();
        }
        background.withdrawAllergy(id, who.person(), clock.instant());
        audit.granted(who, "allergy.withdraw", "allergy", id, owner.patient(), purpose);
    }

    @Transactional
    void noteProblem(Caller who, PersonId patient, String code, @Nullable LocalDate since, @Nullable String note) {
        relations.requireTreating(who, patient);
        Diagnosis diagnosis = catalogue.require(code, "/code");
        if (since != null && since.isAfter(ChinaTime.dateOf(clock.instant()))) {
            throw new InvalidInput("chart.date-ahead", "/since");
        }
        var problem = new Problem(
                ids.next(),
                code,
                diagnosis.nameZh(),
                diagnosis.nameEn(),
                since,
                Typed.optional(note, LONGEST_NOTE, "/note"),
                clock.instant());
        background.add(patient, problem, who.person());
        audit.granted(who, "problem.note", "patient", patient.value(), patient, "treatment");
    }

    @Transactional
    void resolveProblem(Caller who, UUID id) {
        PersonId patient = background.ownerOfProblem(id).orElseThrow(() -> new NotFound("chart.no-such-problem"));
        relations.purposeOfPart(who, patient, "chart.no-such-problem");
        relations.requireTreating(who, patient);
        background.resolveProblem(id, who.person(), clock.instant());
        audit.granted(who, "problem.resolve", "problem", id, patient, "treatment");
    }
}
