package org.xinglin.scheduling;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.xinglin.settlement.Fulfilment;
import org.xinglin.settlement.Subject;

/** What paying for an appointment buys: the held place becomes the patient's, in the payment's transaction. */
@Component
class Confirming implements Fulfilment {
    private final Placing placing;
    private final Freeing freeing;

    Confirming(Placing placing, Freeing freeing) {
        this.placing = placing;
        this.freeing = freeing;
    }

    @Override
    public String kind() {
        return Appointment.KIND;
    }

    @Override
    public boolean fulfil(Subject subject, Instant at) {
        var id = new AppointmentId(subject.id());
        if (placing.confirm(id, at)) {
            return true;
        }
        // Paid when the slot had begun already: the money goes back, the place too.
        freeing.free(id, true, "too-late", at);
        return false;
    }
}
