/** Who people are: real names, the children they act for, and what they agreed to. */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"kernel", "database", "vault", "rulebook", "audit"})
package org.xinglin.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
