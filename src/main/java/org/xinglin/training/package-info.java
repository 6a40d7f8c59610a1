/** What a doctor learns and proves before going live: the onboarding course, its assessment, and its standing in the licence gate. */
@NullMarked
@ApplicationModule(
        displayName = "Training",
        allowedDependencies = {"kernel", "database", "rulebook", "audit", "directory"})
package org.xinglin.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
