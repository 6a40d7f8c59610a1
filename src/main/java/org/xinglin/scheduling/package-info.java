/** Clinic sessions, their slots, and appointments: held, paid, confirmed, cancelled or lapsed. */
@NullMarked
@ApplicationModule(
        displayName = "Scheduling",
        allowedDependencies = {
            "kernel",
            "database",
            "rulebook",
            "audit",
            "identity",
            "directory",
            "pricing",
            "settlement"
        })
package org.xinglin.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
