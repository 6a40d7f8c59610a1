package org.xinglin.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.AllowedToAnyone;
import org.xinglin.kernel.Caller;

/** The signed-in person, and the way out. */
@RestController
class MeController {
    private final Me me;
    private final Sessions sessions;
    private final SessionCookies cookies;

    MeController(Me me, Sessions sessions, SessionCookies cookies) {
        this.me = me;
        this.sessions = sessions;
        this.cookies = cookies;
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

    /** Also when nobody is signed in, so that a second click is no error. */
    @PostMapping("/api/sign-out")
    @AllowedToAnyone
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(@Nullable Caller caller, HttpServletRequest request, HttpServletResponse response) {
        if (caller != null) {
            sessions.end(caller.session());
        }
        cookies.clear(request, response);
        cookies.renewCsrf(request, response);
    }
}
