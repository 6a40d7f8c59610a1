package org.xinglin.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.AllowedToAnyone;
import org.xinglin.kernel.Caller;

/** The signed-in person. */
@RestController
class MeController {
    private final Me me;

    MeController(Me me) {
        this.me = me;
    }

    record Preferences(boolean largeType) {}

    @GetMapping("/api/me")
    @AllowedToAnyone
    Me.MeView me(@Nullable Caller caller) {
        return caller == null ? me.nobody() : me.of(caller);
    }

    @PutMapping("/api/me/preferences")
    @AllowedTo
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void prefer(Caller caller, @RequestBody Preferences preferences) {
        me.choose(caller.person(), preferences.largeType());
    }
}
