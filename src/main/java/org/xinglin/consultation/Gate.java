package org.xinglin.consultation;

import java.util.Locale;

/** The gates of VISIT-OPEN, in the order a patient meets them. */
enum Gate {
    OFFERING,
    PATIENT,
    LICENCE,
    SELF,
    IDENTITY,
    CONSENT,
    GUARDIAN,
    EVIDENCE,
    SINGLE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
