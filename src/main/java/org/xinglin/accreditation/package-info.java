/** How an institution comes to be: its application, its papers and contracts, the supervisor's licence, its departments. */
@NullMarked
@ApplicationModule(
        displayName = "Accreditation",
        allowedDependencies = {
            "kernel",
            "database",
            "rulebook",
            "audit",
            "identity",
            "account",
            "attachment",
            "directory"
        })
package org.xinglin.accreditation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
