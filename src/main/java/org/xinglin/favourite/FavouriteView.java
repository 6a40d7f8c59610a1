package org.xinglin.favourite;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Words;

/**
 * A kept doctor as a list shows them.
 *
 * @param earliest the next moment with a free place; null when none is known
 */
record FavouriteView(
        PractitionerId practitioner,
        Words name,
        String title,
        Words department,
        Words institution,
        @Nullable Instant earliest) {}
