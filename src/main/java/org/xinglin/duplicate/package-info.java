/** Persons recorded twice: found, joined by an administrator, and parted again without loss. */
@NullMarked
@ApplicationModule(
        displayName = "Duplicate",
        allowedDependencies = {"kernel", "database", "rulebook", "audit", "identity", "account", "factor"})
package org.xinglin.duplicate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
