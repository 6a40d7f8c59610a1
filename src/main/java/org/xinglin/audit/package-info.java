/** The append-only log of who saw and did what; entries ride in the request's transaction, one sealer chains them by hash. */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"kernel", "database"})
package org.xinglin.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
