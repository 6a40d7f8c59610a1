package org.xinglin.precaution;

/** Which fast; the rulebook knows the hours of each. */
public enum Fasting {
    BLOOD,
    ULTRASOUND,
    ENDOSCOPY,
    BREATH,
    CONTRAST
}
