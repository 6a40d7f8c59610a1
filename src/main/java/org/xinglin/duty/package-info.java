/** Who of a house answers for what, who is on duty now, and who may work as what. */
@NullMarked
@ApplicationModule(
        displayName = "Duty",
        allowedDependencies = {"kernel", "database", "audit", "identity", "account", "factor", "directory"})
package org.xinglin.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
