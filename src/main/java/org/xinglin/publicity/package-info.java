/** What a house tells the public about itself, kept by its own administration: facts of SV-11 and notices, with who changed what. */
@NullMarked
@ApplicationModule(
        displayName = "Publicity",
        allowedDependencies = {"kernel", "database", "audit", "identity", "directory"})
package org.xinglin.publicity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
