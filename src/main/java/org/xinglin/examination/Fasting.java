package org.xinglin.examination;

/** Which fast; the rulebook knows the hours of each. */
enum Fasting {
    BLOOD,
    ULTRASOUND,
    ENDOSCOPY,
    BREATH,
    CONTRAST
}
