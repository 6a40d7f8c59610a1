/** People and their accounts: real names, sign-in, sessions, roles, guardians and consents. */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"kernel", "database", "rulebook", "audit"})
package org.xinglin.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
