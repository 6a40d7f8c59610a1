/** The clinic plan of a house: weekly clinics planned and ended in the browser or by sheet, with what stands in the way explained. */
@NullMarked
@ApplicationModule(
        displayName = "Timetable",
        allowedDependencies = {
            "kernel",
            "database",
            "rulebook",
            "audit",
            "sheet",
            "factor",
            "directory",
            "scheduling",
            "rebooking"
        })
package org.xinglin.timetable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
