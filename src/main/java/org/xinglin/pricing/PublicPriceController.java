package org.xinglin.pricing;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.directory.OfferingId;
import org.xinglin.kernel.AllowedToAnyone;

/** Prices as everybody may read them without signing in (SV-11): now, announced, and what they were. */
@RestController
class PublicPriceController {
    private final ServiceReading reading;

    PublicPriceController(ServiceReading reading) {
        this.reading = reading;
    }

    @GetMapping("/api/institutions/{slug}/services")
    @AllowedToAnyone
    ServicePage services(@PathVariable String slug, @ParameterObject ServiceQuery query) {
        return reading.page(slug, query);
    }

    @GetMapping("/api/offerings/{id}/prices")
    @AllowedToAnyone
    ServiceReading.PriceHistory prices(@PathVariable OfferingId id) {
        return reading.history(id);
    }
}
