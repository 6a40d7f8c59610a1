package org.xinglin.directory;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.AllowedToAnyone;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.Page;
import org.xinglin.kernel.Role;

/** Doctors as everyone may see them. */
@RestController
class PractitionerController {
    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    private static final Duration PORTRAIT_KEPT = Duration.ofDays(7);

    private final Finder finder;
    private final DoctorViews views;
    private final Offerings offerings;
    private final Practitioners practitioners;
    private final Register register;

    PractitionerController(
            Finder finder, DoctorViews views, Offerings offerings, Practitioners practitioners, Register register) {
        this.finder = finder;
        this.views = views;
        this.offerings = offerings;
        this.practitioners = practitioners;
        this.register = register;
    }

    @GetMapping("/api/practitioners")
    @AllowedToAnyone
    Page<DoctorRow> find(@ParameterObject DoctorQuery query) {
        return finder.doctors(query);
    }

    /** The doctor who asks, as everyone sees them. */
    @GetMapping("/api/practitioner")
    @AllowedTo(Role.DOCTOR)
    DoctorRow own(Caller caller) {
        return practitioners
                .ofPerson(caller.person())
                .map(views::row)
                .orElseThrow(() -> new NotFound("directory.no-such-doctor"));
    }

    @GetMapping("/api/practitioners/{id}")
    @AllowedToAnyone
    DoctorPage doctor(@PathVariable PractitionerId id) {
        return views.page(id);
    }

    @GetMapping(path = "/api/practitioners/{id}/portrait", produces = "image/svg+xml")
    @AllowedToAnyone
    ResponseEntity<String> portrait(@PathVariable PractitionerId id) {
        Profile profile = register.now().profiles().get(id);
        if (profile == null) {
            throw new NotFound("directory.no-such-doctor");
        }
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.maxAge(PORTRAIT_KEPT).cachePublic())
                .eTag(Integer.toHexString(profile.portraitSeed().hashCode()))
                .body(Portrait.of(profile).svg());
    }

    /** A service with its doctor, for pages that begin at the service. */
    record OfferingPage(DoctorPage.ServiceOffer service, DoctorRow doctor) {}

    @GetMapping("/api/offerings/{id}")
    @AllowedToAnyone
    OfferingPage offering(@PathVariable OfferingId id) {
        return views.offering(offerings.require(id), practitioners);
    }
}
