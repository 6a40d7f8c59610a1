/** What must go goes, what must stay is proven to stay: one job over the kinds of rows that the modules name. */
@NullMarked
@ApplicationModule(
        displayName = "Retention",
        allowedDependencies = {"kernel", "database", "rulebook", "audit"})
package org.xinglin.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
