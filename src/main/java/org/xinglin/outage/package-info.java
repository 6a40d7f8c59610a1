/** Devices that take nobody for some days, or until further notice, and what becomes of everybody who is booked there. */
@NullMarked
@ApplicationModule(
        displayName = "Outage",
        allowedDependencies = {"kernel", "rulebook", "audit", "identity", "directory", "scheduling", "examination"})
package org.xinglin.outage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
