package org.xinglin.precaution;

import java.time.Instant;

/**
 * One thing to do before or after an examination.
 *
 * @param amount what fills the place of its text: millilitres, hours; zero for none
 */
public record PreparationStep(Instant at, What what, int amount) {
    /** What there is to do; at one moment in this order. */
    public enum What {
        STOP_METFORMIN,
        NO_FOOD,
        NO_WATER,
        SKIP_DIABETES_DRUGS,
        DRINK,
        ARRIVE,
        BEGIN,
        EAT,
        DRIVE_AGAIN,
        TAKE_OFF,
        KIDNEY_CHECK
    }
}
