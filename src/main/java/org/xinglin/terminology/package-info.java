/** The coded diagnoses: the starter set, the official table and the search for them. */
@NullMarked
@ApplicationModule(
        displayName = "Terminology",
        allowedDependencies = {"kernel", "database", "rulebook"})
package org.xinglin.terminology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
