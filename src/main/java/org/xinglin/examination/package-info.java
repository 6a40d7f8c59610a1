/** Examinations and imaging: what a doctor orders, when and where it takes place, who came. */
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
            "precaution",
            "attendance"
        })
package org.xinglin.examination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
