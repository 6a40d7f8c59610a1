/** Coming again within some days of a visit at a price of its own. */
@NullMarked
@ApplicationModule(
        displayName = "Revisit",
        allowedDependencies = {
            "kernel",
            "database",
            "rulebook",
            "audit",
            "identity",
            "directory",
            "scheduling",
            "chart",
            "consultation"
        })
package org.xinglin.revisit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
