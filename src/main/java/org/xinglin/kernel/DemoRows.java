package org.xinglin.kernel;

/** A module's share of the demo region; planted once, in module order, in one transaction each. */
public interface DemoRows {
    /** Where this module stands in HOUSE order: lower modules first (level times ten, then free). */
    int order();

    /** What is being planted, for the progress line on the console: {@code hospitals and doctors}. */
    String title();

    /** Whether a region of this size has any of these. */
    default boolean wanted(DemoSeed seed) {
        return true;
    }

    void plant(DemoSeed seed);
}
