package org.xinglin.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.identity.Me;
import org.xinglin.kernel.AllowedToAnyone;
import org.xinglin.kernel.Installation;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.Phone;

/** One-click sign-in and the demo's telephone; in production there is nothing at these addresses. */
@RestController
class DemoSignInController {
    private final DemoPersonas personas;
    private final SmsSimulator sms;
    private final Installation installation;
    private final Sessions sessions;
    private final SessionCookies cookies;
    private final Me me;

    DemoSignInController(
            DemoPersonas personas,
            SmsSimulator sms,
            Installation installation,
            Sessions sessions,
            SessionCookies cookies,
            Me me) {
        this.personas = personas;
        this.sms = sms;
        this.installation = installation;
        this.sessions = sessions;
        this.cookies = cookies;
        this.me = me;
    }

    /** @param staffPassword what every member of staff of the demo signs in with */
    record DemoSignIns(List<DemoPersonas.DemoPersona> personas, String staffPassword) {}

    record Choice(@Nullable String persona) {}

    @GetMapping("/api/demo/sign-ins")
    @AllowedToAnyone
    DemoSignIns personas() {
        requireDemo();
        return new DemoSignIns(personas.all(), DemoPersonas.PASSWORD);
    }

    @PostMapping("/api/demo/sign-ins")
    @AllowedToAnyone
    Me.MeView become(@RequestBody Choice choice, HttpServletRequest request, HttpServletResponse response) {
        requireDemo();
        SessionToken token = personas.signIn(choice.persona(), Arrival.of(request));
        SessionCookies.token(request).ifPresent(before -> sessions.end(before.session()));
        cookies.begin(request, response, token);
        return me.of(token.caller(request.getRemoteAddr()));
    }

    @GetMapping("/api/demo/sms")
    @AllowedToAnyone
    List<SmsSimulator.SmsMessage> messages(@RequestParam String phone) {
        requireDemo();
        return sms.received(Phone.of(phone));
    }

    private void requireDemo() {
        if (!installation.demo()) {
            throw new NotFound("account.not-a-demo");
        }
    }
}
