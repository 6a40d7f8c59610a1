package org.xinglin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.SimulatorServer.Fault;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;
import org.xinglin.vault.Secrets;

@ProductTest
class SignInTests {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SmsSimulator sms;

    @AfterEach
    void behave() {
        sms.server().behave();
    }

    @Test
    void aPhoneAndItsCodeMakeAnAccountAndOpenItAgain() {
        String phone = phone();
        var first = new Visitor(product);
        var me = signIn(first, phone);
        assertThat(me.body().path("verified").asBoolean()).isFalse();
        assertThat(me.text("maskedPhone")).isEqualTo(phone.substring(0, 3) + "****" + phone.substring(7));
        letPass(phone);
        var again = signIn(new Visitor(product), phone);
        assertThat(again.text("personId")).isEqualTo(me.text("personId"));
    }

    @Test
    void theSessionCookieIsOutOfScriptsReachAndTheCsrfTokenIsRenewed() {
        String phone = phone();
        var visitor = new Visitor(product);
        visitor.get("/api/clock");
        String planted = String.valueOf(visitor.cookies().get("XSRF-TOKEN"));
        var answer = signIn(visitor, phone);
        String cookie = answer.headers().getOrEmpty("Set-Cookie").stream()
                .filter(c -> c.startsWith("xl_session="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(visitor.cookies().get("XSRF-TOKEN")).isNotEqualTo(planted);
        visitor.put("/api/me/preferences", Map.of("largeType", true)).expect(204);
        assertThat(visitor.get("/api/me").body().path("largeType").asBoolean()).isTrue();
    }

    @Test
    void askingForACodeTellsNobodyWhetherThePhoneIsKnown() {
        String known = phone();
        signIn(new Visitor(product), known);
        letPass(known);
        var visitor = new Visitor(product);
        var forKnown =
                visitor.post("/api/sign-in-codes", Map.of("phone", known)).expect(202);
        var forUnknown =
                visitor.post("/api/sign-in-codes", Map.of("phone", phone())).expect(202);
        assertThat(forKnown.body()).isEqualTo(forUnknown.body());
        assertThat(visitor.post("/api/sign-ins", Map.of("phone", known, "code", "000000"))
                        .code())
                .isEqualTo(visitor.post("/api/sign-ins", Map.of("phone", phone(), "code", "000000"))
                        .code())
                .isEqualTo("account.code-wrong");
    }

    @Test
    void aCodeIsUsedOnceHoweverFastItIsSent() throws Exception {
        String phone = phone();
        new Visitor(product).post("/api/sign-in-codes", Map.of("phone", phone)).expect(202);
        String code = code(phone);
        var statuses = inParallel(4, () -> new Visitor(product)
                .post("/api/sign-ins", Map.of("phone", phone, "code", code))
                .status());
        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses.stream().filter(s -> s == 422)).hasSize(3);
    }

    @Test
    void guessesRunOut() throws Exception {
        String phone = phone();
        new Visitor(product).post("/api/sign-in-codes", Map.of("phone", phone)).expect(202);
        String right = code(phone);
        String wrong = right.equals("123456") ? "654321" : "123456";
        inParallel(5, () -> new Visitor(product)
                .post("/api/sign-ins", Map.of("phone", phone, "code", wrong))
                .expect(422)
                .status());
        var late = new Visitor(product)
                .post("/api/sign-ins", Map.of("phone", phone, "code", right))
                .expect(422);
        assertThat(late.code()).isEqualTo("account.code-wrong");
        assertThat(late.text("pointer")).isEqualTo("/code");
        assertThat(late.body().path("rule").path("id").asString()).isEqualTo("XL-CODE");
    }

    @Test
    void aLapsedCodeOpensNothing() {
        String phone = phone();
        new Visitor(product).post("/api/sign-in-codes", Map.of("phone", phone)).expect(202);
        jdbc.sql(
                        "update account.sign_in_code set expires_at = expires_at - interval '5 minutes' where phone_digest = :phone")
                .param("phone", product.getBean(Secrets.class).digest("code/SIGN_IN", phone))
                .update();
        new Visitor(product)
                .post("/api/sign-ins", Map.of("phone", phone, "code", code(phone)))
                .expect(422);
    }

    @Test
    void messagesComeOneAMinuteAndTenADay() throws Exception {
        String phone = phone();
        var statuses = inParallel(4, () -> new Visitor(product)
                .post("/api/sign-in-codes", Map.of("phone", phone))
                .status());
        assertThat(statuses).containsOnlyOnce(202);
        var soon = new Visitor(product)
                .post("/api/sign-in-codes", Map.of("phone", phone))
                .expect(429);
        assertThat(soon.code()).isEqualTo("account.code-too-soon");
        assertThat(Integer.parseInt(String.valueOf(soon.headers().getFirst("Retry-After"))))
                .isBetween(1, 61);
        for (int sent = 2; sent <= 10; sent++) {
            letPass(phone);
            new Visitor(product)
                    .post("/api/sign-in-codes", Map.of("phone", phone))
                    .expect(202);
        }
        letPass(phone);
        assertThat(new Visitor(product)
                        .post("/api/sign-in-codes", Map.of("phone", phone))
                        .expect(429)
                        .code())
                .isEqualTo("account.too-many-codes");
    }

    @Test
    void aMessageThatWasNotSentDoesNotCount() {
        String phone = phone();
        sms.server().misbehave(new Fault.Failing(500), 1);
        assertThat(new Visitor(product)
                        .post("/api/sign-in-codes", Map.of("phone", phone))
                        .expect(503)
                        .code())
                .isEqualTo("account.code-not-sent");
        new Visitor(product).post("/api/sign-in-codes", Map.of("phone", phone)).expect(202);
    }

    @Test
    void whatIsNoPhoneIsRefusedAtItsField() {
        var visitor = new Visitor(product);
        for (String phone :
                List.of("", "12345678901", "1381234567", "138123456789", "' or 1=1", "\u0000", "9".repeat(100_000))) {
            var refusal =
                    visitor.post("/api/sign-in-codes", Map.of("phone", phone)).expect(422);
            assertThat(refusal.text("pointer")).isEqualTo("/phone");
        }
        visitor.post("/api/sign-in-codes", "{}").expect(422);
        visitor.post("/api/sign-in-codes", "[1]").expect(422);
        visitor.post("/api/sign-in-codes", "nonsense").expect(422);
    }

    @Test
    void oneAddressIsSlowedDown() {
        var limits = new SignInLimits(new AccountSettings(null, 0, 3, 4));
        limits.requireRoom("10.0.0.1");
        limits.requireRoom("10.0.0.1");
        limits.requireRoom("10.0.0.1");
        limits.requireRoom("10.0.0.2");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> limits.requireRoom("10.0.0.1"))
                .isInstanceOfSatisfying(
                        TooManyRequests.class, e -> assertThat(e.retryAfter()).isGreaterThan(Duration.ofSeconds(1)));
    }

    private Visitor.Answer signIn(Visitor visitor, String phone) {
        visitor.post("/api/sign-in-codes", Map.of("phone", phone)).expect(202);
        return visitor.post("/api/sign-ins", Map.of("phone", phone, "code", code(phone)))
                .expect(200);
    }

    /** As the demo's telephone shows it. */
    private String code(String phone) {
        String text = new Visitor(product)
                .get("/api/demo/sms?phone=" + phone)
                .expect(200)
                .body()
                .get(0)
                .path("text")
                .asString();
        return text.replaceAll(".*?(\\d{6}).*", "$1");
    }

    private void letPass(String phone) {
        jdbc.sql(
                        "update account.sign_in_code set issued_at = issued_at - interval '61 seconds' where phone_digest = :phone")
                .param("phone", product.getBean(Secrets.class).digest("code/SIGN_IN", phone))
                .update();
    }

    private static String phone() {
        return "1389901%04d".formatted(NUMBER.incrementAndGet());
    }

    static List<Integer> inParallel(int times, Callable<Integer> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Integer>();
            for (var future : threads.invokeAll(java.util.Collections.nCopies(times, work))) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
