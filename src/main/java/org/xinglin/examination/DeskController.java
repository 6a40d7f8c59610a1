package org.xinglin.examination;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;

/** The examination department's desk. */
@RestController
class DeskController {
    private final Desk desk;

    DeskController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/desk/examinations")
    @AllowedTo(Role.ADMINISTRATOR)
    List<ExpectedGuest> expected(Caller who, @RequestParam(required = false) @Nullable LocalDate on, Locale locale) {
        return desk.expected(who, on, locale);
    }

    @PostMapping("/api/desk/examinations/{id}/arrival")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.ADMINISTRATOR)
    void arrive(Caller who, @PathVariable OrderId id) {
        desk.arrive(who, id);
    }
}
