/** The catalogue of rules that are enforced: each with its sentence, its source, how sure it is, and dated, scoped numbers. */
@NullMarked
@ApplicationModule(
        displayName = "Rulebook",
        allowedDependencies = {"kernel", "database"})
package org.xinglin.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
