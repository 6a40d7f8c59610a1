/** Being there: check-in, the line before the doctor's door, honest waits, the call board, calendar files. */
@NullMarked
@ApplicationModule(
        displayName = "Attendance",
        allowedDependencies = {
            "kernel",
            "database",
            "vault",
            "document",
            "rulebook",
            "audit",
            "identity",
            "account",
            "directory",
            "scheduling",
            "chart"
        })
package org.xinglin.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
