/** A person's own centre: the copy of everything kept about them, with the mark of the institutions that keep it, and until when it is kept. */
@NullMarked
@ApplicationModule(
        displayName = "Portability",
        allowedDependencies = {"kernel", "database", "document", "rulebook", "audit", "identity", "directory"})
package org.xinglin.portability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
