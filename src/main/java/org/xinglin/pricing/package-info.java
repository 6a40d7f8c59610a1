/** What services cost from which day on: changes announced ahead, the public history, and which services are on offer. */
@NullMarked
@ApplicationModule(
        displayName = "Pricing",
        allowedDependencies = {"kernel", "database", "rulebook", "audit", "sheet", "factor", "directory"})
package org.xinglin.pricing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
