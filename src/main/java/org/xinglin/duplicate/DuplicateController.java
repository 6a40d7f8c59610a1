package org.xinglin.duplicate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** Finding, joining and parting persons recorded twice. */
@RestController
class DuplicateController {
    private final Duplicates duplicates;
    private final DuplicateReading reading;

    DuplicateController(Duplicates duplicates, DuplicateReading reading) {
        this.duplicates = duplicates;
        this.reading = reading;
    }

    record JoiningWanted(
            @Nullable PersonId survivor,
            @Nullable PersonId absorbed,
            @Nullable String reason) {}

    record JoiningMade(UUID id) {}

    record PartingWanted(@Nullable String reason) {}

    @GetMapping("/api/duplicates/namesakes")
    @AllowedTo({Role.ADMINISTRATOR, Role.OPERATOR})
    List<DuplicateReading.NamesakeView> namesakes(
            Caller caller, @RequestParam String name, @RequestParam LocalDate bornOn) {
        return reading.namesakes(caller, name, bornOn);
    }

    @GetMapping("/api/duplicates/suspects")
    @AllowedTo(Role.OPERATOR)
    List<DuplicateReading.SuspectView> suspects() {
        return reading.suspects();
    }

    @GetMapping("/api/duplicates/joinings")
    @AllowedTo({Role.ADMINISTRATOR, Role.OPERATOR})
    List<DuplicateReading.JoiningView> joinings(Caller caller) {
        return reading.joinings(caller.institution());
    }

    @PostMapping("/api/duplicates/joinings")
    @AllowedTo({Role.ADMINISTRATOR, Role.OPERATOR})
    @ResponseStatus(HttpStatus.CREATED)
    JoiningMade join(Caller caller, @RequestBody JoiningWanted wanted) {
        PersonId survivor = required(wanted.survivor(), "/survivor");
        PersonId absorbed = required(wanted.absorbed(), "/absorbed");
        return new JoiningMade(duplicates.join(caller, survivor, absorbed, wanted.reason()));
    }

    @PostMapping("/api/duplicates/joinings/{id}/parting")
    @AllowedTo({Role.ADMINISTRATOR, Role.OPERATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void part(Caller caller, @PathVariable UUID id, @RequestBody PartingWanted wanted) {
        duplicates.part(caller, id, wanted.reason());
    }

    private static PersonId required(@Nullable PersonId person, String pointer) {
        if (person == null) {
            throw new InvalidInput("duplicate.person-missing", pointer);
        }
        return person;
    }
}
