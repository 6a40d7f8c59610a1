package org.xinglin.kernel;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes UUIDv7 ids: ordered by the injected clock, so that new rows land at the end of their index. */
@Component
public final class Ids {
    private final TimeOrderedEpochFactory factory;

    public Ids(Clock clock) {
        this.factory = TimeOrderedEpochFactory.builder().withClock(clock).build();
    }

    public UUID next() {
        return factory.create();
    }
}
