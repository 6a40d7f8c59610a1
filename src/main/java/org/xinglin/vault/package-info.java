/** Seals what must not lie open in the database, with keys that are changed while the product serves. */
@NullMarked
@ApplicationModule(
        displayName = "Vault",
        allowedDependencies = {"kernel", "database"})
package org.xinglin.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
