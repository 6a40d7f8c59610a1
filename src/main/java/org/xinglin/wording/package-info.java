/** What text messages and news in the app say, house by house: versions with a day each, refused when they lack what is needed or tell too much. */
@NullMarked
@ApplicationModule(
        displayName = "Wording",
        allowedDependencies = {"kernel", "database", "rulebook", "audit", "directory"})
package org.xinglin.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
