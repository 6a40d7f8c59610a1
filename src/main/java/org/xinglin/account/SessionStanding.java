package org.xinglin.account;

import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Caller;

/** Says of long connections, which no request proves again, whether the session they began in still stands. */
@Component
public class SessionStanding {
    private final RevocationFeed feed;

    SessionStanding(RevocationFeed feed) {
        this.feed = feed;
    }

    /** Asks from now on: false after sign-out or once the person's authority changed, on every node within a second. */
    public BooleanSupplier of(Caller caller) {
        int authority = feed.authority(caller.person().value());
        return () ->
                !feed.ended(caller.session()) && feed.authority(caller.person().value()) == authority;
    }
}
