package org.xinglin.favourite;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;

/** A person's own doctors; nobody else sees or changes them. */
@RestController
class FavouriteController {
    private final KeepingDoctors keeping;

    FavouriteController(KeepingDoctors keeping) {
        this.keeping = keeping;
    }

    @GetMapping("/api/favourites")
    @AllowedTo(Role.PATIENT)
    List<FavouriteView> mine(Caller who) {
        return keeping.mine(who);
    }

    @PutMapping("/api/favourites/{practitioner}")
    @AllowedTo(Role.PATIENT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(Caller who, @PathVariable PractitionerId practitioner) {
        keeping.keep(who, practitioner);
    }

    @DeleteMapping("/api/favourites/{practitioner}")
    @AllowedTo(Role.PATIENT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(Caller who, @PathVariable PractitionerId practitioner) {
        keeping.drop(who, practitioner);
    }
}
