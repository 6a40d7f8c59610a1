package org.xinglin.agency;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.account.PhoneCodes;
import org.xinglin.identity.Errand;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;

/** Who acts for me, for whom I act, and the person's yes to a risky act. */
@RestController
class AgencyController {
    private final Granting granting;
    private final Confirming confirming;
    private final MandateReading reading;

    AgencyController(Granting granting, Confirming confirming, MandateReading reading) {
        this.granting = granting;
        this.confirming = confirming;
        this.reading = reading;
    }

    record MandateMade(UUID id) {}

    record Wider(@Nullable List<Errand> errands, @Nullable String code) {}

    record CodeTold(@Nullable String code) {}

    @GetMapping("/api/mandates")
    @AllowedTo(Role.PATIENT)
    MandateReading.MandatesView mandates(Caller caller) {
        return reading.of(caller.person());
    }

    @PostMapping("/api/mandates/code")
    @AllowedTo(Role.PATIENT)
    @ResponseStatus(HttpStatus.ACCEPTED)
    PhoneCodes.CodeSent sendCode(Caller caller, Locale locale) {
        return granting.sendCode(caller, "en".equals(locale.getLanguage()));
    }

    @PostMapping("/api/mandates")
    @AllowedTo(Role.PATIENT)
    @ResponseStatus(HttpStatus.CREATED)
    MandateMade grant(Caller caller, @RequestBody Granting.MandateWanted wanted) {
        return new MandateMade(granting.grant(caller, wanted));
    }

    @PostMapping("/api/mandates/{id}/errands")
    @AllowedTo(Role.PATIENT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(Caller caller, @PathVariable UUID id, @RequestBody Wider wider) {
        granting.change(caller, id, wider.errands(), wider.code());
    }

    @PostMapping("/api/mandates/{id}/acceptance")
    @AllowedTo(Role.PATIENT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeUp(Caller caller, @PathVariable UUID id) {
        granting.takeUp(caller, id);
    }

    @PostMapping("/api/mandates/{id}/refusal")
    @AllowedTo(Role.PATIENT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decline(Caller caller, @PathVariable UUID id) {
        granting.decline(caller, id);
    }

    @PostMapping("/api/mandates/{id}/end")
    @AllowedTo(Role.PATIENT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Caller caller, @PathVariable UUID id) {
        granting.end(caller, id);
    }

    /** What the agent tried last and the person has to say yes to. */
    @GetMapping("/api/agent-confirmation")
    @AllowedTo(Role.PATIENT)
    Confirming.Question question(Caller caller) {
        return confirming.question(caller);
    }

    @PostMapping("/api/agent-confirmation/code")
    @AllowedTo(Role.PATIENT)
    @ResponseStatus(HttpStatus.ACCEPTED)
    PhoneCodes.CodeSent sendToPerson(Caller caller) {
        return confirming.sendCode(caller);
    }

    @PostMapping("/api/agent-confirmation")
    @AllowedTo(Role.PATIENT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(Caller caller, @RequestBody CodeTold told) {
        confirming.confirm(caller, told.code());
    }
}
