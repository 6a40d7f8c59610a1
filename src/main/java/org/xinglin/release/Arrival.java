package org.xinglin.release;

import java.util.concurrent.CompletableFuture;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.PersonId;

/** Somebody at the door, waiting to hear; answered once, by the batch that takes them in. */
record Arrival(Caller who, PersonId patient, Wishes wishes, String requestKey, CompletableFuture<Answer> answer) {
    Arrival(Caller who, PersonId patient, Wishes wishes, String requestKey) {
        this(who, patient, wishes, requestKey, new CompletableFuture<>());
    }
}
