package org.xinglin.scheduling;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.database.BulkLoad;
import org.xinglin.kernel.ChinaTime;

/** Brings the slots of many sessions at once, by COPY; each has the id, time and size that nightly planning gives it. */
@Component
class SlotLoad {
    private final BulkLoad load;

    SlotLoad(BulkLoad load) {
        this.load = load;
    }

    /** A session that was planned and has no slots yet. */
    record Bare(UUID id, LocalDate on, LocalTime begins, LocalTime ends, Duration slot, int capacity) {}

    /** Into a table that nobody else uses yet: it is locked until the transaction ends. */
    void fill(List<Bare> sessions) {
        load.intoBare(
                "scheduling.slot",
                "id, session_id, starts_at, ends_at, capacity",
                sessions.stream().flatMap(SlotLoad::slots),
                slot -> slot);
    }

    private static Stream<@Nullable Object[]> slots(Bare session) {
        Instant begins = ChinaTime.at(session.on(), session.begins());
        long count = Duration.between(session.begins(), session.ends()).dividedBy(session.slot());
        MessageDigest digest = md5();
        return IntStream.range(0, (int) count).mapToObj(n -> {
            Instant starts = begins.plus(session.slot().multipliedBy(n));
            return new @Nullable Object[] {
                id(digest, session.id() + "" + n), session.id(), starts, starts.plus(session.slot()), session.capacity()
            };
        });
    }

    /** As PostgreSQL casts an md5 sum to uuid. */
    private static UUID id(MessageDigest digest, String of) {
        ByteBuffer sum = ByteBuffer.wrap(digest.digest(of.getBytes(StandardCharsets.UTF_8)));
        return new UUID(sum.getLong(), sum.getLong());
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
