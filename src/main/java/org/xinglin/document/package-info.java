/** Papers: a template and its values in, a PDF with embedded Chinese type out. */
@NullMarked
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"kernel"})
package org.xinglin.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
