package org.xinglin.accreditation;

/** A document an institution has on file: its licence, and the nine written rules (IH-11). */
enum PaperSlot {
    LICENCE("DX-08"),
    PROTECTION("IH-03"),
    SERVICE("IH-11"),
    SYSTEM("IH-11"),
    QUALITY("IH-11"),
    PRESCRIBING("IH-11"),
    CONSENT("IH-11"),
    DOCUMENTS("IH-11"),
    FOLLOW_UP("IH-11"),
    TRAINING("IH-11"),
    OUTAGE("IH-11");

    private final String rule;

    PaperSlot(String rule) {
        this.rule = rule;
    }

    String rule() {
        return rule;
    }
}
