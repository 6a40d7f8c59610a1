package org.xinglin.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock every module is given: real time plus an offset that only the demo may set. */
public final class AdjustableClock extends Clock {
    private final Clock real;
    private volatile Duration offset = Duration.ZERO;

    public AdjustableClock(Clock real) {
        this.real = real;
    }

    public void setOffset(Duration offset) {
        this.offset = offset;
    }

    public Duration offset() {
        return offset;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    @Override
    public long millis() {
        return real.millis() + offset.toMillis();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), offset);
    }
}
