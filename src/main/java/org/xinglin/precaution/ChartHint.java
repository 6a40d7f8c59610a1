package org.xinglin.precaution;

/** What the patient's record says that bears on examinations. */
public enum ChartHint {
    IODINATED_REACTION,
    GADOLINIUM_REACTION,
    NEAR_IODINE_ALLERGY,
    DIABETES,
    KIDNEY_DISEASE,
    OVERACTIVE_THYROID,
    ACTIVE_IMPLANT,
    PREGNANCY
}
