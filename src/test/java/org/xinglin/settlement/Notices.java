package org.xinglin.settlement;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.xinglin.testing.Visitor;

/** Sends notices to the product as the sandbox cashier does, rightly signed or not. */
public final class Notices {
    private final SandboxSignature signature;
    private final Visitor post;
    private final Ledger ledger;

    public Notices(ApplicationContext product) {
        signature = product.getBean(SandboxSignature.class);
        ledger = product.getBean(Ledger.class);
        post = new Visitor(product);
    }

    public Visitor.Answer paid(String paymentNo, String amount) {
        return send(body(paymentNo, "PAID", amount));
    }

    public Visitor.Answer failed(String paymentNo, String amount) {
        return send(body(paymentNo, "FAILED", amount));
    }

    public Visitor.Answer send(String body) {
        return signed(body, signature.sign(body.getBytes(StandardCharsets.UTF_8)));
    }

    public Visitor.Answer signed(String body, String signature) {
        return post.send(
                HttpMethod.POST,
                "/api/payment-notifications/sandbox",
                body,
                Map.of(SandboxSignature.HEADER, signature));
    }

    public static String body(String paymentNo, String outcome, String amount) {
        return """
                {"paymentNo":"%s","outcome":"%s","amount":"%s","reference":"S1"}""".formatted(paymentNo, outcome, amount);
    }

    /** What does not agree between the ledger and the bills; empty when all is well. */
    public List<?> imbalance() {
        return ledger.imbalance();
    }

    /** The sum over all accounts. */
    public BigDecimal sum() {
        return ledger.balances().stream().map(b -> b.amount().yuan()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
