package org.xinglin.consultation;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.PersonId;

/** What a visit asks of the patient's chart and does to it; the encounter carries the visit's own id. */
@Component
class Charting {
    List<Proof> proofs(Caller who, PersonId patient) {
        return List.of();
    }

    void open(Visit visit, Instant at, Instant until) {}

    void close(Visit visit, Instant at) {}

    boolean recordSigned(Visit visit) {
        return false;
    }
}
