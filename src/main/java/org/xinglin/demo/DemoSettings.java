package org.xinglin.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.xinglin.kernel.DemoBreadth;

/**
 * How the demo region is grown.
 *
 * @param plant whether an empty database is planted at start
 * @param seed the number everything grows from
 * @param size how large the region is
 */
@ConfigurationProperties("xinglin.demo")
record DemoSettings(
        @DefaultValue("true") boolean plant,
        @DefaultValue("20261122") long seed,
        @DefaultValue("small") Size size) {
    /** The sizes on offer. */
    enum Size {
        SMALL(500, 14, DemoBreadth.NONE),
        LARGE(500, 14, DemoBreadth.of(17, 1_200, 116, 76, 99_500));

        private final int patients;
        private final int sessionDays;
        private final DemoBreadth breadth;

        Size(int patients, int sessionDays, DemoBreadth breadth) {
            this.patients = patients;
            this.sessionDays = sessionDays;
            this.breadth = breadth;
        }

        int patients() {
            return patients;
        }

        int sessionDays() {
            return sessionDays;
        }

        DemoBreadth breadth() {
            return breadth;
        }
    }
}
