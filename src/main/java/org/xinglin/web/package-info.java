/** The edge: security, problems, the bundled UI, API description and the command line. */
@NullMarked
@ApplicationModule(displayName = "Web")
package org.xinglin.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
