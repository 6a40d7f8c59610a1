/** The PostgreSQL everything is kept in: an address the operator gives, or an embedded server that we start and keep alive. */
@NullMarked
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"kernel"})
package org.xinglin.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
