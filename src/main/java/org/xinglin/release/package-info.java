/** The timed release: waiting room, fair draw and allotment of places that open at a set moment. */
@NullMarked
@ApplicationModule(
        displayName = "Timed release",
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
package org.xinglin.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
