package org.xinglin.confidentiality;

import java.time.Duration;
import org.xinglin.kernel.Rejection;

/** More emergencies, or more look-ups, than one doctor plausibly has. */
final class TooManyEmergencies extends Rejection {
    private TooManyEmergencies(String code, int most, Duration wait) {
        super(Kind.TOO_MANY, code);
        under("PV-18");
        with("most", most);
        retryAfter(wait);
    }

    static TooManyEmergencies opened(int most) {
        return new TooManyEmergencies("confidentiality.too-many-emergencies", most, Duration.ofHours(1));
    }

    static TooManyEmergencies lookUps(int most) {
        return new TooManyEmergencies("confidentiality.too-many-look-ups", most, Duration.ofMinutes(10));
    }
}
