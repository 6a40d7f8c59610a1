package org.xinglin.chart;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.confidentiality.Disclosing;
import org.xinglin.identity.Errand;
import org.xinglin.identity.Guardians;
import org.xinglin.identity.Selves;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Rejection;
import org.xinglin.kernel.Role;
import org.xinglin.kernel.Sql;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.rulebook.Scope;

/** Who may see whose record (PV-18); opened and ended by the modules above, in their own transaction. */
@Component
public final class CareRelations {
    static final String TREATMENT = "treatment";
    static final String EMERGENCY = "emergency";

    private final JdbcClient jdbc;
    private final Selves selves;
    private final Guardians guardians;
    private final Disclosing disclosing;
    private final Rulebook rulebook;
    private final Clock clock;

    CareRelations(
            JdbcClient jdbc,
            Selves selves,
            Guardians guardians,
            Disclosing disclosing,
            Rulebook rulebook,
            Clock clock) {
        this.jdbc = jdbc;
        this.selves = selves;
        this.guardians = guardians;
        this.disclosing = disclosing;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /**
     * Lets a doctor see a record around an appointment or visit; the days before and after that PV-18 grants are added
     * here. Opening again for the same basis moves the window.
     *
     * @param basis the appointment or visit
     * @param from when the visit begins
     * @param until when it ends
     */
    public void open(PersonId patient, PersonId practitioner, UUID basis, Instant from, Instant until) {
        RulesInForce rules = rulebook.rulesInForce(clock.instant(), Scope.NATION);
        jdbc.sql("""
                insert into chart.care_relation (patient_id, practitioner_id, basis_id, from_at, until_at)
                values (:patient, :practitioner, :basis, :from, :until)
                on conflict (patient_id, practitioner_id, basis_id) do update set from_at = excluded.from_at, until_at = excluded.until_at
                """)
                .param("patient", patient.value())
                .param("practitioner", practitioner.value())
                .param("basis", basis)
                .param("from", Sql.timestamp(from.minus(rules.duration("PV-18", "windowBefore"))))
                .param("until", Sql.timestamp(until.plus(rules.duration("PV-18", "windowAfter"))))
                .update();
    }

    /** Ends what the basis opened, at once: the appointment was cancelled, the visit never came about. */
    public void end(UUID basis, PersonId patient, Instant at) {
        jdbc.sql("""
                update chart.care_relation set until_at = :at
                where patient_id = :patient and basis_id = :basis and until_at > :at
                """)
                .param("at", Sql.timestamp(at))
                .param("patient", patient.value())
                .param("basis", basis)
                .update();
    }

    /**
     * Lets the patient, their guardian, doctors in a care relation and those who broke the glass pass; rejects all others, also
     * for unknown patients.
     */
    public void requireRelation(Caller who, PersonId patient) {
        purposeOf(who, patient);
    }

    /** Lets only doctors in a care relation pass. */
    void requireTreating(Caller who, PersonId patient) {
        if (!who.is(Role.DOCTOR) || !related(patient, who.person())) {
            throw new NoCareRelation(patient);
        }
    }

    /** Why the caller may look, as the log says it. */
    String purposeOf(Caller who, PersonId patient) {
        if (who.person().equals(patient)) {
            return "own";
        }
        if (who.is(Role.DOCTOR) && related(patient, who.person())) {
            return TREATMENT;
        }
        if (guardians.mayActFor(who.person(), patient, Errand.RECORD)) {
            return guardians.capacityOf(who.person(), patient);
        }
        if (emergency(who, patient)) {
            return EMERGENCY;
        }
        throw new NoCareRelation(patient);
    }

    /** As {@link #purposeOf} for a part of a record that is asked for by its own id. */
    String purposeOfPart(Caller who, PersonId patient, String unknown) {
        try {
            return purposeOf(who, patient);
        } catch (NoCareRelation refused) {
            throw refusal(who, patient, refused, unknown);
        }
    }

    /**
     * What refuses a part of a record that is asked for by its own id: the plain words for who has or had to do with the
     * patient; for everybody else it looks like one that does not exist.
     *
     * @param unknown the code of what does not exist
     */
    public Rejection refusal(Caller who, PersonId patient, Rejection known, String unknown) {
        boolean acquainted = who.is(Role.DOCTOR) && everRelated(patient, who.person());
        return acquainted || emergency(who, patient) ? known : new NotFound(unknown, patient);
    }

    private boolean emergency(Caller who, PersonId patient) {
        return who.is(Role.DOCTOR) && disclosing.emergency(who.person(), patient);
    }

    private boolean everRelated(PersonId patient, PersonId practitioner) {
        return jdbc.sql("""
                select exists (select from chart.care_relation
                where patient_id = any (cast(:patient as uuid[])) and practitioner_id = :practitioner)
                """)
                .param("patient", selves.of(patient))
                .param("practitioner", practitioner.value())
                .query(Boolean.class)
                .single();
    }

    /** Asked of the record that is looked at first; of the patient's others, which hardly anybody has, only then. */
    private boolean related(PersonId patient, PersonId practitioner) {
        return related(new String[] {patient.toString()}, practitioner) || relatedToAnother(patient, practitioner);
    }

    private boolean relatedToAnother(PersonId patient, PersonId practitioner) {
        String[] all = selves.of(patient);
        return all.length > 1 && related(all, practitioner);
    }

    private boolean related(String[] patients, PersonId practitioner) {
        return jdbc.sql("""
                select true from chart.care_relation
                where patient_id = any (cast(:patients as uuid[])) and practitioner_id = :practitioner and from_at <= :now and until_at > :now limit 1
                """)
                .param("patients", patients)
                .param("practitioner", practitioner.value())
                .param("now", Sql.timestamp(clock.instant()))
                .query(Boolean.class)
                .optional()
                .isPresent();
    }
}
