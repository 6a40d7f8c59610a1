package org.xinglin.confidentiality;

/** Kinds of content behind an extra lock (PV-17). */
public enum LockedClass {
    HIV("Hiv", "hiv"),
    MENTAL_HEALTH("MentalHealth", "mentalHealth"),
    REPRODUCTION("Reproduction", "reproduction"),
    /** Sexually transmitted diseases and viral hepatitis. */
    INFECTION("Infection", "infection");

    private final String codes;
    private final String doctors;

    LockedClass(String codes, String doctors) {
        this.codes = codes;
        this.doctors = doctors;
    }

    /** Beginnings of diagnosis codes. */
    String codes() {
        return "locked" + codes;
    }

    /** Clinical subjects whose every visit says as much as a code would. */
    String subjects() {
        return "locked" + codes + "Subjects";
    }

    /** Clinical subjects whose doctors treat just this. */
    String treatedBy() {
        return doctors + "TreatedBy";
    }
}
