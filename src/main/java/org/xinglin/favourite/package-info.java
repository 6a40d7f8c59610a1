/** The doctors a person keeps at hand. */
@NullMarked
@ApplicationModule(
        displayName = "Favourites",
        allowedDependencies = {"kernel", "directory"})
package org.xinglin.favourite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
