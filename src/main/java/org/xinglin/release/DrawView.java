package org.xinglin.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything needed to compute a draw again: nobody has to believe us.
 *
 * @param seedHash what was published before
 * @param seed 32 bytes in hexadecimal; its SHA-256 is the hash
 * @param tickets the numbers of all tickets in the order drawn: ascending by HMAC-SHA256 of the number under the seed
 */
record DrawView(
        String seedHash, @Nullable String seed, @Nullable Instant drawnAt, List<UUID> tickets) {}
