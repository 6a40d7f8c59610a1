/** Visits by text: the gates before them, the doctor's queue, the conversation, the timers and the review after. */
@NullMarked
@ApplicationModule(
        displayName = "Consultation",
        allowedDependencies = {
            "kernel",
            "database",
            "rulebook",
            "audit",
            "identity",
            "account",
            "attachment",
            "directory",
            "settlement",
            "commitment",
            "scheduling",
            "chart",
            "triage"
        })
package org.xinglin.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
