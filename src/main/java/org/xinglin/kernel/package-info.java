/** The words every module shares: money, time, ids, refusals and who is calling; it knows no module. */
@NullMarked
@ApplicationModule(
        displayName = "Kernel",
        allowedDependencies = {})
package org.xinglin.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
