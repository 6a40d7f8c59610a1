package org.xinglin.directory;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.Rejection;

/**
 * One right of a doctor as patients see it.
 *
 * @param granted whether the institution granted it
 * @param inForce whether it can be used today
 * @param why what stands against it today
 */
record Right(boolean granted, boolean inForce, @Nullable Why why) {
    static Right of(boolean granted, Optional<Rejection> obstacle) {
        return new Right(granted, obstacle.isEmpty(), obstacle.map(Why::of).orElse(null));
    }
}
