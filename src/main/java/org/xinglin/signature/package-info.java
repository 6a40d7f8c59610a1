/** Signing by keys that only their owners can unlock, trusted time stamps, and public verification. */
@NullMarked
@ApplicationModule(
        displayName = "Signature",
        allowedDependencies = {"kernel", "database", "rulebook", "audit"})
package org.xinglin.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
