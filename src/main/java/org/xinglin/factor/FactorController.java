package org.xinglin.factor;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;

/** The signed-in member of staff and their second factor. */
@RestController
class FactorController {
    private final FactorEnrolment enrolment;
    private final StepUp stepUp;
    private final Factors factors;

    FactorController(FactorEnrolment enrolment, StepUp stepUp, Factors factors) {
        this.enrolment = enrolment;
        this.stepUp = stepUp;
        this.factors = factors;
    }

    record CodeTyped(@Nullable String code) {}

    /** Shown once. */
    record PaperCodes(List<String> recoveryCodes) {}

    /**
     * @param since absent without a second factor
     * @param required whether signing and exports are closed without one
     */
    record FactorView(boolean enrolled, @Nullable Instant since, int recoveryCodesLeft, boolean required) {}

    @GetMapping("/api/second-factor")
    @AllowedTo({Role.DOCTOR, Role.ADMINISTRATOR, Role.OPERATOR})
    FactorView factor(Caller caller) {
        Instant since = factors.confirmedAt(caller.person()).orElse(null);
        int left = since == null ? 0 : factors.codesLeft(caller.person());
        return new FactorView(since != null, since, left, stepUp.required());
    }

    @PostMapping("/api/second-factor/enrolment")
    @AllowedTo({Role.DOCTOR, Role.ADMINISTRATOR, Role.OPERATOR})
    @ResponseStatus(HttpStatus.CREATED)
    FactorEnrolment.Offer begin(Caller caller) {
        return enrolment.begin(caller);
    }

    @PostMapping("/api/second-factor/confirmation")
    @AllowedTo({Role.DOCTOR, Role.ADMINISTRATOR, Role.OPERATOR})
    PaperCodes confirm(Caller caller, @RequestBody CodeTyped typed) {
        return new PaperCodes(enrolment.confirm(caller, typed.code()));
    }

    @PostMapping("/api/second-factor/recovery-codes")
    @AllowedTo({Role.DOCTOR, Role.ADMINISTRATOR, Role.OPERATOR})
    PaperCodes renew(Caller caller, @RequestBody CodeTyped typed) {
        return new PaperCodes(enrolment.renewCodes(caller, typed.code()));
    }

    @PostMapping("/api/second-factor/removal")
    @AllowedTo({Role.DOCTOR, Role.ADMINISTRATOR, Role.OPERATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(Caller caller, @RequestBody CodeTyped typed) {
        enrolment.leave(caller, typed.code());
    }

    /** A fresh code before signing or an export. */
    @PostMapping("/api/step-ups")
    @AllowedTo({Role.DOCTOR, Role.ADMINISTRATOR, Role.OPERATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void prove(Caller caller, @RequestBody CodeTyped typed) {
        stepUp.prove(caller, typed.code());
    }
}
