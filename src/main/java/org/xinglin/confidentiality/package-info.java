/** What of a record stays closed, even to those who care for the patient, and the glass that is broken in an emergency. */
@NullMarked
@ApplicationModule(
        displayName = "Confidentiality",
        allowedDependencies = {"kernel", "database", "rulebook", "audit", "identity", "directory"})
package org.xinglin.confidentiality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
