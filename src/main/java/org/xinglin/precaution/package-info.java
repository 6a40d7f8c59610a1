/** What bears on a person before something is done to them: safety questions, what stands in the way, how to prepare. */
@NullMarked
@ApplicationModule(
        displayName = "Precaution",
        allowedDependencies = {"kernel", "rulebook", "identity", "chart"})
package org.xinglin.precaution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
