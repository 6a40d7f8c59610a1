package org.xinglin.pricing;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.directory.OfferingId;
import org.xinglin.kernel.Caller;

/** An administration announces what a service will cost, or takes an announcement back before its day. */
@Service
class Pricing {
    private final PriceSetting setting;

    Pricing(PriceSetting setting) {
        this.setting = setting;
    }

    /**
     * Refuses {@code pricing.no-such-service}, {@code price-missing}, {@code price-malformed}, {@code price-out-of-range},
     * {@code day-missing}, {@code too-soon}, {@code too-far}, {@code basis-missing}, {@code basis-too-long} and {@code same-price}.
     */
    @Transactional
    public void set(Caller who, OfferingId offering, NewPrice wanted) {
        setting.set(who, offering, wanted);
    }

    /** Refuses {@code pricing.no-such-price} and {@code pricing.already-in-force}. */
    @Transactional
    public void withdraw(Caller who, OfferingId offering, UUID price) {
        setting.withdraw(who, offering, price);
    }
}
