/** Lost ways in: a changed number, a lost phone, a lost authenticator; by the person, or by an administrator with a reason. */
@NullMarked
@ApplicationModule(
        displayName = "Recovery",
        allowedDependencies = {"kernel", "database", "rulebook", "audit", "identity", "account", "factor", "directory"})
package org.xinglin.recovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
