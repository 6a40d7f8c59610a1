/** Examinations and imaging: what a doctor orders, what stands in the way, when and where, how to prepare. */
@NullMarked
@ApplicationModule(
        displayName = "Examination",
        allowedDependencies = {
            "kernel",
            "rulebook",
            "audit",
            "identity",
            "directory",
            "settlement",
            "scheduling",
            "chart",
            "attendance"
        })
package org.xinglin.examination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
