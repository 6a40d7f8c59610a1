package org.xinglin.database;

import java.util.List;

/**
 * What a module does on this node when any node notifies its channel. Each channel has a thread of its own, which may wait
 * for the database; a notification can be lost with the connection, so nobody counts on having heard one.
 */
public interface Hearing {
    /** The plain lower-case name that is given to {@code pg_notify}. */
    String channel();

    /** The node hears from now on; what was notified before, it may have missed. */
    void connected();

    /** All that was notified since the last call, in order. */
    void heard(List<String> words);
}
