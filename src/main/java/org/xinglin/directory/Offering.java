package org.xinglin.directory;

import java.time.Duration;
import org.xinglin.kernel.Money;

/**
 * One service of one doctor with its price and its promise.
 *
 * @param replyWithin how soon the doctor answers; beyond it the patient is paid back. Zero for visits in person
 * @param window how long a text visit stays open once paid. Zero for visits in person
 * @param exchanges how many questions are included; zero means as many as fit into the window
 * @param reportWithin how soon an uploaded report is read; zero where that is not part of the service
 */
public record Offering(
        OfferingId id,
        PractitionerId practitioner,
        OfferingKind kind,
        OfferingMode mode,
        Money price,
        Duration replyWithin,
        Duration window,
        int exchanges,
        Duration reportWithin) {
    /** The same service at another price. */
    public Offering costing(Money other) {
        return new Offering(id, practitioner, kind, mode, other, replyWithin, window, exchanges, reportWithin);
    }
}
