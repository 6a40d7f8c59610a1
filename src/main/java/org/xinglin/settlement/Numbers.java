package org.xinglin.settlement;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;

/** Numbers people and cashiers read: a letter, the day, and sixteen digits nobody can guess. */
@Component
final class Numbers {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyMMdd").withZone(ChinaTime.ZONE);
    private static final long SIXTEEN_DIGITS = 10_000_000_000_000_000L;
    private final Ids ids;

    Numbers(Ids ids) {
        this.ids = ids;
    }

    String payment(Instant at) {
        return number("P", at);
    }

    String refund(Instant at) {
        return number("F", at);
    }

    /** The low half of a UUIDv7 is random; the key constraint catches the rest. */
    private String number(String letter, Instant at) {
        UUID id = ids.next();
        long digits = Math.floorMod(id.getLeastSignificantBits() & Long.MAX_VALUE, SIXTEEN_DIGITS);
        return letter + DAY.format(at) + String.format("%016d", digits);
    }
}
