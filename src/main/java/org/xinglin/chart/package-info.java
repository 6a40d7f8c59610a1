/** The patient's record: who may see it, encounters, allergies, problems, evidence and signed documents. */
@NullMarked
@ApplicationModule(
        displayName = "Chart",
        allowedDependencies = {
            "kernel",
            "database",
            "document",
            "rulebook",
            "terminology",
            "audit",
            "identity",
            "account",
            "factor",
            "attachment",
            "signature",
            "directory",
            "confidentiality"
        })
package org.xinglin.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
