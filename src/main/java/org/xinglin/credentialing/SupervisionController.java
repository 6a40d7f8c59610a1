package org.xinglin.credentialing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;

/** The supervisor's hand on practice: who is stopped, and the first-visit pilots. */
@RestController
class SupervisionController {
    private final Supervising supervising;
    private final Pilots pilots;

    SupervisionController(Supervising supervising, Pilots pilots) {
        this.supervising = supervising;
        this.pilots = pilots;
    }

    record StopRequest(@Nullable String reason) {}

    @GetMapping("/api/supervision/institutions")
    @AllowedTo(Role.SUPERVISOR)
    List<HouseRow> houses() {
        return supervising.houses();
    }

    @GetMapping("/api/supervision/institutions/{id}/doctors")
    @AllowedTo(Role.SUPERVISOR)
    List<SupervisedDoctor> doctors(@PathVariable InstitutionId id) {
        return supervising.doctors(id);
    }

    @PostMapping("/api/supervision/institutions/{id}/stop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.SUPERVISOR)
    void stopHouse(Caller who, @PathVariable InstitutionId id, @RequestBody StopRequest request) {
        supervising.stopHouse(who, id, request.reason());
    }

    @PostMapping("/api/supervision/institutions/{id}/resumption")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.SUPERVISOR)
    void resumeHouse(Caller who, @PathVariable InstitutionId id) {
        supervising.resume(who, id.value());
    }

    @PostMapping("/api/supervision/doctors/{id}/stop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.SUPERVISOR)
    void stopDoctor(Caller who, @PathVariable PractitionerId id, @RequestBody StopRequest request) {
        supervising.stopDoctor(who, id, request.reason());
    }

    @PostMapping("/api/supervision/doctors/{id}/resumption")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.SUPERVISOR)
    void resumeDoctor(Caller who, @PathVariable PractitionerId id) {
        supervising.resume(who, id.value());
    }

    @GetMapping("/api/first-visit-pilots")
    @AllowedTo({Role.SUPERVISOR, Role.ADMINISTRATOR})
    List<Pilot> pilots(Caller who) {
        return pilots.all(who);
    }

    @PostMapping("/api/first-visit-pilots/listings")
    @AllowedTo(Role.SUPERVISOR)
    List<Pilot> list(Caller who, @RequestBody ListingRequest request) {
        pilots.list(who, request);
        return pilots.all(who);
    }

    @PostMapping("/api/first-visit-pilots/listings/{id}/end")
    @AllowedTo(Role.SUPERVISOR)
    List<Pilot> end(Caller who, @PathVariable PractitionerId id) {
        pilots.end(who, id);
        return pilots.all(who);
    }
}
