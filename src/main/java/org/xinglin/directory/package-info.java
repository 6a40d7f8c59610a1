/** Who may be found and chosen: institutions, departments, practitioners with their licences, and what they offer. */
@NullMarked
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"kernel", "database", "rulebook", "audit", "identity"})
package org.xinglin.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
