/** Tables of people's own programs: CSV and XLSX written without formulas, and read row by row with what is wrong in each. */
@NullMarked
@ApplicationModule(
        displayName = "Sheet",
        allowedDependencies = {"kernel"})
package org.xinglin.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
