/** Adults who let others act for them: mandates with scopes, and the person's yes to each risky act. */
@NullMarked
@ApplicationModule(
        displayName = "Agency",
        allowedDependencies = {"kernel", "database", "vault", "rulebook", "audit", "identity", "account"})
package org.xinglin.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
