/** Red flags: words that mean an emergency, found before anything is booked, asked or paid. */
@NullMarked
@ApplicationModule(
        displayName = "Triage",
        allowedDependencies = {"kernel", "database", "rulebook", "audit"})
package org.xinglin.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
