/** Proof that a guardian is one: papers looked at by a hospital's staff before any right over the child exists (ID-10). */
@NullMarked
@ApplicationModule(
        displayName = "Guardianship",
        allowedDependencies = {"kernel", "database", "rulebook", "audit", "identity", "attachment", "directory"})
package org.xinglin.guardianship;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
