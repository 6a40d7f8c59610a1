/** The waiting list: wishes for full clinics, and freed places offered to one person at a time in an order that says why. */
@NullMarked
@ApplicationModule(
        displayName = "Waiting list",
        allowedDependencies = {"kernel", "database", "rulebook", "audit", "identity", "directory", "scheduling"})
package org.xinglin.waitlist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
