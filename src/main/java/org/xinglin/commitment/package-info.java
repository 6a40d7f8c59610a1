/** Service commitments: promises with a clock each, refunds when one is broken, the ledger of both, and the public rate. */
@NullMarked
@ApplicationModule(
        displayName = "Service commitments",
        allowedDependencies = {"kernel", "database", "rulebook", "audit", "directory", "settlement"})
package org.xinglin.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
