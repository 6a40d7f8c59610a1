/** Accounts: how people sign in, the sessions they hold and what they may do. */
@NullMarked
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {"kernel", "database", "vault", "rulebook", "audit", "password", "identity"})
package org.xinglin.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
