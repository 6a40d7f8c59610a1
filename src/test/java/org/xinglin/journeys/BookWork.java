package org.xinglin.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Patients who hold slots and pay for them, all after the same slots, and who do not give up: what fails is tried again
 * under the same key, as a page does. Keeps what the product answered.
 */
final class BookWork {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int TRIES = 200;

    private final int port;
    private final byte[] secret;
    private final List<UUID> slots;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final List<Thread> patients = new ArrayList<>();
    private volatile boolean going = true;

    /** Appointments the product said were paid for. */
    final Queue<UUID> confirmed = new ConcurrentLinkedQueue<>();
    /** How often each status came; 0 stands for no answer at all. */
    final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();
    /** What the product answered with a status nobody should see. */
    final Queue<String> scandals = new ConcurrentLinkedQueue<>();

    /** The longest anybody waited for each status. */
    final Map<Integer, Long> slowestMillis = new ConcurrentHashMap<>();

    BookWork(int port, String secret, List<UUID> slots) {
        this.port = port;
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.slots = slots;
    }

    /** What came back; status 0 for nothing. */
    record Answer(int status, String body, List<String> cookies) {
        String field(String name) {
            Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(body);
            if (!found.find()) {
                throw new IllegalStateException(name + " is not in " + body);
            }
            return found.group(1);
        }
    }

    /** Signs in by phone, reading the code on the demo's telephone; gives the session's cookie. */
    String signIn(String phone) {
        send("POST", "/api/sign-in-codes", "{\"phone\":\"" + phone + "\"}", Map.of());
        String message =
                send("GET", "/api/demo/sms?phone=" + phone, null, Map.of()).body();
        Matcher code = Pattern.compile("(?:验证码|code is) (\\d{6})").matcher(message);
        if (!code.find()) {
            throw new IllegalStateException("no code in " + message);
        }
        String body = "{\"phone\":\"" + phone + "\",\"code\":\"" + code.group(1) + "\"}";
        return send("POST", "/api/sign-ins", body, Map.of()).cookies().stream()
                .filter(c -> c.startsWith("xl_session="))
                .findFirst()
                .orElseThrow()
                .split(";")[0];
    }

    void start(List<String> sessions) {
        for (int i = 0; i < sessions.size(); i++) {
            String session = sessions.get(i);
            List<UUID> own = new ArrayList<>(slots);
            Collections.shuffle(own, new Random(i));
            patients.add(Thread.ofVirtual().name("patient-" + i).start(() -> work(session, own)));
        }
    }

    /** Lets everybody finish the booking they are at. */
    void finish() throws InterruptedException {
        going = false;
        for (Thread patient : patients) {
            patient.join(Duration.ofSeconds(90));
        }
    }

    int count(int status) {
        AtomicInteger count = statuses.get(status);
        return count == null ? 0 : count.get();
    }

    private void work(String session, List<UUID> own) {
        for (UUID slot : own) {
            if (!going) {
                return;
            }
            String key = UUID.randomUUID().toString();
            Answer held = insist(
                    "/api/appointments",
                    "{\"slotId\":\"" + slot + "\"}",
                    Map.of("Cookie", session, "Idempotency-Key", key));
            if (held.status() == 201) {
                pay(held);
            }
        }
    }

    private void pay(Answer held) {
        if (pay(held.field("paymentNo"), held.field("price")).status() == 204) {
            confirmed.add(UUID.fromString(held.field("id")));
        }
    }

    /** The cashier's notice that somebody paid, sent until it is heard. */
    Answer pay(String no, String price) {
        String notice = "{\"paymentNo\":\"" + no + "\",\"outcome\":\"PAID\",\"amount\":\"" + price
                + "\",\"reference\":\"S" + no + "\"}";
        return insist("/api/payment-notifications/sandbox", notice, Map.of("X-Cashier-Signature", signature(notice)));
    }

    /** Tries again what met nobody, or a server that asks to come back. */
    Answer insist(String path, String body, Map<String, String> headers) {
        return insist("POST", path, body, headers);
    }

    Answer insist(String method, String path, @Nullable String body, Map<String, String> headers) {
        for (int i = 0; ; i++) {
            Answer answer = send(method, path, body, headers);
            statuses.computeIfAbsent(answer.status(), s -> new AtomicInteger()).incrementAndGet();
            if (answer.status() >= 500 && answer.status() != 503) {
                scandals.add(answer.status() + " " + path + " " + answer.body());
            }
            boolean gone = answer.status() == 0 || answer.status() == 503;
            if (!gone || i == TRIES) {
                return answer;
            }
            pause();
        }
    }

    Answer send(String method, String path, @Nullable String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE);
        request.method(
                method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        request.header("Content-Type", "application/json").header("X-XSRF-TOKEN", "token");
        headers.forEach((name, value) -> {
            if (!name.equals("Cookie")) {
                request.header(name, value);
            }
        });
        request.header(
                "Cookie",
                headers.containsKey("Cookie") ? headers.get("Cookie") + "; XSRF-TOKEN=token" : "XSRF-TOKEN=token");
        long begun = System.nanoTime();
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            slowestMillis.merge(response.statusCode(), (System.nanoTime() - begun) / 1_000_000, Math::max);
            return new Answer(
                    response.statusCode(), response.body(), response.headers().allValues("Set-Cookie"));
        } catch (IOException e) {
            return new Answer(0, String.valueOf(e), List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String signature(String notice) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(notice.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
