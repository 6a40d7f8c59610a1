package org.xinglin.pricing;

import java.util.Locale;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.xinglin.directory.OfferingId;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;
import org.xinglin.sheet.SheetForm;
import org.xinglin.sheet.SheetReport;

/** The services and prices of the institution somebody administers. */
@RestController
class ServiceController {
    private final House house;
    private final ServiceReading reading;
    private final Pricing pricing;
    private final Offer offer;
    private final PriceList list;

    ServiceController(House house, ServiceReading reading, Pricing pricing, Offer offer, PriceList list) {
        this.house = house;
        this.reading = reading;
        this.pricing = pricing;
        this.offer = offer;
        this.list = list;
    }

    /** The service that was put on offer. */
    record ServiceBegun(OfferingId id) {}

    @GetMapping("/api/administration/services")
    @AllowedTo(Role.ADMINISTRATOR)
    ServicePage services(Caller who, @ParameterObject ServiceQuery query) {
        return reading.page(house.of(who).id(), query);
    }

    @PostMapping("/api/administration/services")
    @AllowedTo(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.CREATED)
    ServiceBegun begin(Caller who, @RequestBody NewOffer wanted) {
        return new ServiceBegun(offer.begin(who, wanted));
    }

    @PostMapping("/api/administration/services/{id}/end")
    @AllowedTo(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Caller who, @PathVariable OfferingId id) {
        offer.end(who, id);
    }

    @PostMapping("/api/administration/services/{id}/prices")
    @AllowedTo(Role.ADMINISTRATOR)
    ServiceReading.PriceHistory set(Caller who, @PathVariable OfferingId id, @RequestBody NewPrice wanted) {
        pricing.set(who, id, wanted);
        return reading.history(id);
    }

    @PostMapping("/api/administration/services/{id}/prices/{price}/withdrawal")
    @AllowedTo(Role.ADMINISTRATOR)
    ServiceReading.PriceHistory withdraw(Caller who, @PathVariable OfferingId id, @PathVariable UUID price) {
        pricing.withdraw(who, id, price);
        return reading.history(id);
    }

    @GetMapping("/api/administration/price-list")
    @AllowedTo(Role.ADMINISTRATOR)
    ResponseEntity<byte[]> priceList(Caller who, @RequestParam(defaultValue = "XLSX") SheetForm form, Locale locale) {
        return form.download(list.export(who, locale), "price-list");
    }

    /** @param check true to see what would happen; nothing is changed then, nor when a row is refused */
    @PostMapping(path = "/api/administration/price-list", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @AllowedTo(Role.ADMINISTRATOR)
    SheetReport take(
            Caller who,
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "true") boolean check,
            Locale locale)
            throws java.io.IOException {
        return list.take(who, file.getBytes(), check, locale);
    }
}
