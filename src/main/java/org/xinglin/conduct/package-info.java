/** Missed appointments: who did not come, how that adds up, appeals; drawn from conduct only, never from health. */
@NullMarked
@ApplicationModule(
        displayName = "Conduct",
        allowedDependencies = {
            "kernel",
            "database",
            "rulebook",
            "audit",
            "identity",
            "directory",
            "scheduling",
            "attendance"
        })
package org.xinglin.conduct;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
