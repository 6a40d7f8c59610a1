package org.xinglin.settlement;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.Role;

/** The payer's way to the cashier. */
@RestController
class PaymentController {
    private final Paying paying;

    PaymentController(Paying paying) {
        this.paying = paying;
    }

    /** What to do at the sandbox counter. */
    record SandboxStep(@Nullable SandboxAct act) {}

    @GetMapping("/api/payments/{no}")
    @AllowedTo(Role.PATIENT)
    PaymentView payment(Caller who, @PathVariable String no) {
        return paying.look(who, no);
    }

    @PostMapping("/api/payments/{no}/presentation")
    @AllowedTo(Role.PATIENT)
    PaymentView present(Caller who, @PathVariable String no) {
        return paying.present(who, no);
    }

    @PostMapping("/api/payments/{no}/sandbox-acts")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @AllowedTo(Role.PATIENT)
    void act(Caller who, @PathVariable String no, @RequestBody SandboxStep step) {
        if (step.act() == null) {
            throw new InvalidInput("settlement.act-missing", "/act");
        }
        paying.act(who, no, step.act());
    }
}
