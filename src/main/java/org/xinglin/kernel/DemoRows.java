package org.xinglin.kernel;

/** A module's share of the demo region; planted once, in module order, in one transaction each. */
public interface DemoRows {
    /** Where this module stands in HOUSE order: lower modules first (level times ten, then free). */
    int order();

    /** What is being planted, for the progress line: a message key such as {@code demo.planting.directory}. */
    String title();

    void plant(DemoSeed seed);
}
