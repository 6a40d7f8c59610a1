/** The demo region and its settable clock; a production installation refuses both. */
@NullMarked
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"kernel", "database"})
package org.xinglin.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
