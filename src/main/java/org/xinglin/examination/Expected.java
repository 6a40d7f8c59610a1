package org.xinglin.examination;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells modules above whether a person is still expected for an examination. */
@Component
public class Expected {
    private final Bookings bookings;
    private final Relocating relocating;

    Expected(Bookings bookings, Relocating relocating) {
        this.bookings = bookings;
        this.relocating = relocating;
    }

    /** The paid place of an order at this time; empty when it moved, was given back or has been used. */
    public Optional<BookedExamination> at(OrderId order, Instant startsAt) {
        return bookings.live(order)
                .filter(b -> b.span().starts().equals(startsAt))
                .map(relocating::view)
                .filter(BookedExamination::confirmed);
    }
}
