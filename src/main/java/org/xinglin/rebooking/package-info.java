/** What becomes of a booking after it is made: another place for the patient who asks, for everybody whose doctor is away, and added places. */
@NullMarked
@ApplicationModule(
        displayName = "Rebooking",
        allowedDependencies = {
            "kernel",
            "database",
            "rulebook",
            "audit",
            "identity",
            "directory",
            "settlement",
            "scheduling"
        })
package org.xinglin.rebooking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
