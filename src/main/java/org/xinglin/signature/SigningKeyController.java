package org.xinglin.signature;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;

/** A signer's own key and its PIN. */
@RestController
class SigningKeyController {
    private final Enrolment enrolment;

    SigningKeyController(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    record NewPin(@NotNull @Size(max = 200) String pin) {
        @Override
        public String toString() {
            return "NewPin";
        }
    }

    record PinChange(
            @NotNull @Size(max = 200) String oldPin,
            @NotNull @Size(max = 200) String pin) {
        @Override
        public String toString() {
            return "PinChange";
        }
    }

    @GetMapping("/api/signing-key")
    @AllowedTo(Role.DOCTOR)
    Enrolment.State state(Caller who) {
        return enrolment.state(who.person());
    }

    @PostMapping("/api/signing-key")
    @AllowedTo(Role.DOCTOR)
    @ResponseStatus(HttpStatus.CREATED)
    Enrolment.State enrol(Caller who, @Valid @RequestBody NewPin body) {
        enrolment.enrol(who, body.pin().toCharArray());
        return enrolment.state(who.person());
    }

    @PostMapping("/api/signing-key/replacement")
    @AllowedTo(Role.DOCTOR)
    @ResponseStatus(HttpStatus.CREATED)
    Enrolment.State replace(Caller who, @Valid @RequestBody NewPin body) {
        enrolment.replace(who, body.pin().toCharArray());
        return enrolment.state(who.person());
    }

    @PostMapping("/api/signing-key/pin")
    @AllowedTo(Role.DOCTOR)
    Enrolment.State changePin(Caller who, @Valid @RequestBody PinChange body) {
        enrolment.changePin(who, body.oldPin().toCharArray(), body.pin().toCharArray());
        return enrolment.state(who.person());
    }
}
