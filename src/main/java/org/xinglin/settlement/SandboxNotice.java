package org.xinglin.settlement;

import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.Money;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the sandbox cashier tells of a payment.
 *
 * @param reference the cashier's own number of the transaction
 * @param why a code, when it failed
 */
record SandboxNotice(
        @Nullable String paymentNo,
        @Nullable SandboxOutcome outcome,
        @Nullable Money amount,
        @Nullable String reference,
        @Nullable String why) {
    static SandboxNotice read(JsonMapper json, byte[] body) {
        try {
            return json.readValue(body, SandboxNotice.class).complete();
        } catch (JacksonException | ArithmeticException | NumberFormatException e) {
            throw new InvalidInput("settlement.notice-unreadable", "");
        }
    }

    private SandboxNotice complete() {
        if (paymentNo == null
                || outcome == null
                || amount == null
                || unfit(paymentNo)
                || unfit(reference)
                || unfit(why)) {
            throw new InvalidInput("settlement.notice-unreadable", "");
        }
        return this;
    }

    private static boolean unfit(@Nullable String text) {
        return text != null && (text.length() > 64 || text.chars().anyMatch(c -> c < ' '));
    }
}
