/** The regulator's side of the house; for now the complaint channel, and showing patients who looked at their record. */
@NullMarked
@ApplicationModule(
        displayName = "Oversight",
        allowedDependencies = {
            "kernel",
            "database",
            "rulebook",
            "audit",
            "identity",
            "account",
            "chart",
            "directory",
            "duty",
            "settlement"
        })
package org.xinglin.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
