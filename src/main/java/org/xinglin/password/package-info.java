/** What a password people choose must be like: long, and none of those that everybody tries first. */
@NullMarked
@ApplicationModule(
        displayName = "Password",
        allowedDependencies = {"kernel", "rulebook"})
package org.xinglin.password;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
