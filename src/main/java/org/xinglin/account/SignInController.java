package org.xinglin.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.identity.Me;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.AllowedToAnyone;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Phone;
import org.xinglin.kernel.Role;

/**
 * The doors: phone and code for patients, user name and password for staff. Signing in ends the session this browser had before.
 */
@RestController
class SignInController {
    private final CodeSignIn byCode;
    private final PasswordSignIn byPassword;
    private final SignInLimits limits;
    private final Sessions sessions;
    private final SessionCookies cookies;
    private final Me me;

    SignInController(
            CodeSignIn byCode,
            PasswordSignIn byPassword,
            SignInLimits limits,
            Sessions sessions,
            SessionCookies cookies,
            Me me) {
        this.byCode = byCode;
        this.sessions = sessions;
        this.byPassword = byPassword;
        this.limits = limits;
        this.cookies = cookies;
        this.me = me;
    }

    record CodeWanted(@Nullable String phone) {}

    record CodeGiven(@Nullable String phone, @Nullable String code) {}

    /**
     * @param code of the second factor, for who has one
     * @param newPassword an own one, for whose password somebody else set
     */
    record PasswordGiven(
            @Nullable String userName,
            @Nullable String password,
            @Nullable String code,
            @Nullable String newPassword) {}

    record Proof(@Nullable String password) {}

    @PostMapping("/api/sign-in-codes")
    @AllowedToAnyone
    @ResponseStatus(HttpStatus.ACCEPTED)
    PhoneCodes.CodeSent sendCode(@RequestBody CodeWanted wanted, HttpServletRequest request, Locale locale) {
        limits.requireRoom(request.getRemoteAddr());
        return byCode.sendCode(Phone.of(wanted.phone()), "en".equals(locale.getLanguage()));
    }

    @PostMapping("/api/sign-ins")
    @AllowedToAnyone
    Me.MeView signIn(@RequestBody CodeGiven given, HttpServletRequest request, HttpServletResponse response) {
        limits.requireRoom(request.getRemoteAddr());
        return begin(byCode.signIn(Phone.of(given.phone()), given.code(), Arrival.of(request)), request, response);
    }

    @PostMapping("/api/staff/sign-ins")
    @AllowedToAnyone
    Me.MeView signInStaff(@RequestBody PasswordGiven given, HttpServletRequest request, HttpServletResponse response) {
        limits.requireRoom(request.getRemoteAddr());
        return begin(byPassword.signIn(given, Arrival.of(request)), request, response);
    }

    @PostMapping("/api/presence")
    @AllowedTo({Role.DOCTOR, Role.ADMINISTRATOR, Role.OPERATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void prove(Caller caller, @RequestBody Proof proof, HttpServletRequest request, HttpServletResponse response) {
        SessionToken token = SessionCookies.token(request).orElseThrow();
        cookies.write(request, response, byPassword.prove(caller, token, proof.password()));
    }

    private Me.MeView begin(SessionToken token, HttpServletRequest request, HttpServletResponse response) {
        SessionCookies.token(request).ifPresent(before -> sessions.end(before.session()));
        cookies.begin(request, response, token);
        return me.of(token.caller(request.getRemoteAddr()));
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
