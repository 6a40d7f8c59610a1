/** Who may work for an institution: doctors by the national register, their papers and rights, lapses, pilots, pharmacists on duty. */
@NullMarked
@ApplicationModule(
        displayName = "Credentialing",
        allowedDependencies = {
            "kernel",
            "database",
            "rulebook",
            "audit",
            "identity",
            "account",
            "directory",
            "scheduling",
            "rebooking",
            "training"
        })
package org.xinglin.credentialing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
