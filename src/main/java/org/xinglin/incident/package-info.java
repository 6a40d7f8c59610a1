/** What went wrong in a house: entered by whoever saw it, graded, reported, followed up and closed under its clocks. */
@NullMarked
@ApplicationModule(
        displayName = "Incident",
        allowedDependencies = {"kernel", "database", "rulebook", "audit", "identity", "directory"})
package org.xinglin.incident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
