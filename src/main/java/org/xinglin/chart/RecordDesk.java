package org.xinglin.chart;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.StaleVersion;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** The doctor's desk: the draft of the record of the encounter at hand. */
@Service
class RecordDesk {
    private final Encounters encounters;
    private final CareRelations relations;
    private final Practitioners practitioners;
    private final Departments departments;
    private final RecordDrafts drafts;
    private final RecordRules rules;
    private final OutpatientRecords records;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final Clock clock;

    RecordDesk(
            Encounters encounters,
            CareRelations relations,
            Practitioners practitioners,
            Departments departments,
            RecordDrafts drafts,
            RecordRules rules,
            OutpatientRecords records,
            Rulebook rulebook,
            AuditLog audit,
            Clock clock) {
        this.encounters = encounters;
        this.relations = relations;
        this.practitioners = practitioners;
        this.departments = departments;
        this.drafts = drafts;
        this.rules = rules;
        this.records = records;
        this.rulebook = rulebook;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What lies on the desk.
     *
     * @param subject clinical subject of the department, by which a template is offered first
     * @param missing mandatory fields still empty
     * @param signed the signed record, after which the draft is gone
     */
    record Sheet(
            EncounterId encounter,
            EncounterKind kind,
            String subject,
            List<String> evidencedCodes,
            RecordContent content,
            int version,
            @Nullable Instant savedAt,
            List<String> missing,
            @Nullable SignedRecord signed) {}

    /** The encounter, if the caller is its doctor. */
    Encounter requireAttending(Caller who, EncounterId id) {
        return requireAttending(who, id, Encounters.UNKNOWN);
    }

    /** @param unknown the code of what the caller asked for, if they never had to do with the patient */
    Encounter requireAttending(Caller who, EncounterId id, String unknown) {
        Encounter encounter = encounters.require(id);
        if (!practitioners.require(encounter.practitioner()).person().equals(who.person())) {
            throw relations.refusal(who, encounter.patient(), new NotAttending(), unknown);
        }
        return encounter;
    }

    @Transactional
    Sheet open(Caller who, EncounterId id) {
        Encounter encounter = requireAttending(who, id);
        audit.granted(who, "record-draft.read", "encounter", id.value(), encounter.patient(), "treatment");
        return sheet(encounter);
    }

    /**
     * Saves the draft over the version the doctor saw.
     *
     * @throws StaleVersion when it was saved from elsewhere since
     * @throws AlreadySigned when there is nothing left to draft
     */
    @Transactional
    Sheet save(Caller who, EncounterId id, int seen, RecordContent raw) {
        Encounter encounter = requireAttending(who, id);
        if (records.signedFor(id).isPresent()) {
            throw new AlreadySigned();
        }
        RecordContent content = rules.cleaned(raw);
        drafts.save(id, who.person(), content, seen, clock.instant()).orElseThrow(StaleVersion::new);
        return sheet(encounter);
    }

    int longestReason() {
        return rulebook.rulesInForce(clock.instant(), Scope.NATION).number("XL-TEXT", "reason");
    }

    private Sheet sheet(Encounter encounter) {
        RecordDrafts.@Nullable Draft draft = drafts.find(encounter.id()).orElse(null);
        RecordContent content = draft == null ? RecordContent.EMPTY : draft.content();
        return new Sheet(
                encounter.id(),
                encounter.kind(),
                departments.require(encounter.department()).subjectCode(),
                encounter.evidencedCodes(),
                content,
                draft == null ? 0 : draft.version(),
                draft == null ? null : draft.savedAt(),
                rules.missing(content),
                records.signedFor(encounter.id()).orElse(null));
    }
}
