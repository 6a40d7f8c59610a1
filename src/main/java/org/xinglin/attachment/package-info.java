/** Uploaded content: its type told by the content itself, images re-encoded, PDFs searched for anything active. */
@NullMarked
@ApplicationModule(
        displayName = "Attachment",
        allowedDependencies = {"kernel", "database", "rulebook", "audit"})
package org.xinglin.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
