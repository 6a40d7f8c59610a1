/** The second factor of staff: codes of an authenticator, recovery codes, and the step up before signing and exports. */
@NullMarked
@ApplicationModule(
        displayName = "Factor",
        allowedDependencies = {"kernel", "database", "vault", "document", "rulebook", "audit", "identity", "account"})
package org.xinglin.factor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
