package org.xinglin.settlement;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedToAnyone;
import tools.jackson.databind.json.JsonMapper;

/** Where cashiers tell what became of payments; their signature stands for a session. */
@RestController
class PaymentNotificationController {
    private final Settling settling;
    private final SandboxSignature signature;
    private final JsonMapper json;

    PaymentNotificationController(Settling settling, SandboxSignature signature, JsonMapper json) {
        this.settling = settling;
        this.signature = signature;
        this.json = json;
    }

    @PostMapping("/api/payment-notifications/sandbox")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedToAnyone
    void sandbox(
            @RequestHeader(name = SandboxSignature.HEADER, required = false) @Nullable String signed,
            @RequestBody(required = false) byte @Nullable [] body) {
        if (signed == null || body == null || !signature.matches(body, signed)) {
            throw new ForgedNotice();
        }
        SandboxNotice notice = SandboxNotice.read(json, body);
        String no = Objects.requireNonNull(notice.paymentNo());
        var amount = Objects.requireNonNull(notice.amount());
        if (notice.outcome() == SandboxOutcome.PAID) {
            settling.paid(no, amount, Objects.requireNonNullElse(notice.reference(), ""));
        } else {
            settling.failed(no, amount, Objects.requireNonNullElse(notice.why(), "refused"));
        }
    }
}
