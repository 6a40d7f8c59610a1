package org.xinglin.precaution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the patient says about their safety; what was not asked is null.
 *
 * @param egfr kidney function in ml/min/1.73 m², from the newest result known
 * @param antibioticsOn the day of the last antibiotic or bismuth, null with {@code antibiotics} false
 * @param acidBlockersOn the day of the last acid blocker
 */
public record Answers(
        @Nullable Pregnancy pregnancy,
        @Nullable Implant implant,
        @Nullable Reaction contrastReaction,
        @Nullable Boolean metformin,
        @Nullable Boolean kidneyDisease,
        @Nullable Integer egfr,
        @Nullable LocalDate egfrOn,
        @Nullable Boolean overactiveThyroid,
        @Nullable Diabetes diabetes,
        @Nullable Thinner thinner,
        @Nullable Boolean antibiotics,
        @Nullable LocalDate antibioticsOn,
        @Nullable Boolean acidBlockers,
        @Nullable LocalDate acidBlockersOn) {
    public static final Answers NONE =
            new Answers(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Whether a child may be on the way. */
    public enum Pregnancy {
        NO,
        POSSIBLE,
        YES
    }

    /** What is in the body. */
    public enum Implant {
        NONE,
        /** Joints, stents, screws, fillings. */
        METAL,
        /** Pacemaker, defibrillator, stimulator, cochlear implant. */
        ACTIVE,
        UNKNOWN
    }

    /** Which contrast medium was not tolerated. */
    public enum Reaction {
        NONE,
        IODINATED,
        GADOLINIUM,
        UNKNOWN
    }

    /** How diabetes is treated. */
    public enum Diabetes {
        NONE,
        DIET,
        TABLETS,
        INSULIN
    }

    /** What keeps the blood from clotting. */
    public enum Thinner {
        NONE,
        ASPIRIN,
        OTHER
    }

    boolean drugsForDiabetes() {
        return diabetes == Diabetes.TABLETS || diabetes == Diabetes.INSULIN || Boolean.TRUE.equals(metformin);
    }
}
