package org.xinglin.settlement;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.xinglin.testing.Visitor;

/** Sends notices to the product as the sandbox cashier does, rightly signed or not. */
public final class Notices {
    private final SandboxSignature signature;
    private final Visitor post;

    public Notices(ApplicationContext product) {
        signature = product.getBean(SandboxSignature.class);
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
        return post.send(HttpMethod.POST, "/api/payment-notifications/sandbox", body, Map.of(SandboxSignature.HEADER, signature));
    }

    public static String body(String paymentNo, String outcome, String amount) {
        return """
                {"paymentNo":"%s","outcome":"%s","amount":"%s","reference":"S1"}""".formatted(paymentNo, outcome, amount);
    }
}
