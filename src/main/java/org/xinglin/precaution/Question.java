package org.xinglin.precaution;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.xinglin.identity.Person;
import org.xinglin.identity.Sex;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.rulebook.RulesInForce;

/** What has to be known before an examination is booked; only what bears on it is asked. */
public enum Question {
    PREGNANCY("/pregnancy"),
    IMPLANT("/implant"),
    CONTRAST_REACTION("/contrastReaction"),
    METFORMIN("/metformin"),
    KIDNEYS("/kidneyDisease"),
    THYROID("/overactiveThyroid"),
    DIABETES("/diabetes"),
    THINNER("/thinner"),
    ANTIBIOTICS("/antibiotics"),
    ACID_BLOCKERS("/acidBlockers");

    private final String pointer;

    Question(String pointer) {
        this.pointer = pointer;
    }

    String pointer() {
        return pointer;
    }

    public static Set<Question> about(Procedure procedure, Person patient, RulesInForce rules, Instant at) {
        var asked = EnumSet.noneOf(Question.class);
        if ((procedure.is(Trait.IONISING) || procedure.is(Trait.GADOLINIUM)) && mayBePregnant(patient, rules, at)) {
            asked.add(PREGNANCY);
        }
        if (procedure.is(Trait.MAGNET)) {
            asked.add(IMPLANT);
        }
        if (procedure.contrast()) {
            asked.addAll(Set.of(CONTRAST_REACTION, KIDNEYS));
        }
        if (procedure.is(Trait.IODINE)) {
            asked.addAll(Set.of(METFORMIN, THYROID));
        }
        if (procedure.fasting() != null) {
            asked.add(DIABETES);
        }
        if (procedure.is(Trait.BIOPSY)) {
            asked.add(THINNER);
        }
        if (procedure.is(Trait.BREATH_TEST)) {
            asked.addAll(Set.of(ANTIBIOTICS, ACID_BLOCKERS));
        }
        return asked;
    }

    private static boolean mayBePregnant(Person patient, RulesInForce rules, Instant at) {
        if (patient.sex() == Sex.MALE || patient.bornOn() == null) {
            return false;
        }
        int age = patient.ageOn(ChinaTime.dateOf(at));
        return age >= rules.number("EX-08", "askFromAge") && age <= rules.number("EX-08", "askToAge");
    }

    boolean answered(Answers a) {
        return switch (this) {
            case PREGNANCY -> a.pregnancy() != null;
            case IMPLANT -> a.implant() != null;
            case CONTRAST_REACTION -> a.contrastReaction() != null;
            case METFORMIN -> a.metformin() != null;
            case KIDNEYS -> a.kidneyDisease() != null;
            case THYROID -> a.overactiveThyroid() != null;
            case DIABETES -> a.diabetes() != null;
            case THINNER -> a.thinner() != null;
            case ANTIBIOTICS -> a.antibiotics() != null;
            case ACID_BLOCKERS -> a.acidBlockers() != null;
        };
    }
}
