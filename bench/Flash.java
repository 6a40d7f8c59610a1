import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Thousands of patients want the places of a few doctors in the same second, while others look at ordinary pages.
 *
 * <pre>
 * java Flash sign-in port=8118 patients=5000 sessions=file
 * java Flash rush    port=8118 sessions=file round=1 opens=<epoch ms> early=2500 way=line|direct release=<id> secret=…
 * </pre>
 *
 * <p>{@code early} of them take a ticket before the moment; the rest connect and ask at the moment itself. With
 * {@code way=direct} there is no release: everybody holds a slot of their choice and tries others while they are told it is full.
 */
public class Flash {
    private static final int DOCTORS = 4;
    private static final int SLOTS = 50;
    private static final int PAGES_PER_SECOND = 40;
    private static final int MOST_TRIES = 12;
    private static final Pattern WAIT = Pattern.compile("\"askAgainMillis\" *: *(\\d+)");

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new LinkedHashMap<>();
        Arrays.stream(arguments).skip(1).map(a -> a.split("=", 2)).forEach(a -> options.put(a[0], a[1]));
        switch (arguments[0]) {
            case "sign-in" -> signIn(options);
            case "rush" -> new Flash(options).rush();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Signs everybody in as people do, some at a time. */
    private static void signIn(Map<String, String> options) throws Exception {
        int port = Integer.parseInt(options.get("port"));
        int patients = Integer.parseInt(options.get("patients"));
        var lines = new String[patients];
        var next = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 12; i++) {
                threads.submit(() -> {
                    try (var connection = new Load.Connection(port)) {
                        for (int p = next.getAndIncrement(); p < patients; p = next.getAndIncrement()) {
                            lines[p] = Load.signIn(connection, "1992%07d".formatted(p));
                        }
                    }
                    return null;
                });
            }
        }
        if (Arrays.stream(lines).anyMatch(l -> l == null)) {
            throw new IllegalStateException("not everybody could sign in");
        }
        Files.write(Path.of(options.get("sessions")), Arrays.asList(lines));
        System.out.println(patients + " patients signed in");
    }

    private final int port;
    private final int round;
    private final long opens;
    private final int early;
    private final boolean direct;
    private final String release;
    private final String secret;
    private final List<Load.Session> people;
    private final ConcurrentLinkedQueue<String> held = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> heldAt = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> answeredAt = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> odd = Collections.synchronizedMap(new TreeMap<>());

    Flash(Map<String, String> options) throws Exception {
        port = Integer.parseInt(options.get("port"));
        round = Integer.parseInt(options.get("round"));
        opens = Long.parseLong(options.get("opens"));
        early = Integer.parseInt(options.get("early"));
        direct = "direct".equals(options.get("way"));
        release = options.getOrDefault("release", "");
        secret = options.get("secret");
        people = Files.readAllLines(Path.of(options.get("sessions"))).stream()
                .map(l -> l.split(" "))
                .map(l -> new Load.Session(l[0], l[1]))
                .toList();
    }

    private void rush() throws Exception {
        var pages = new Pages(port, opens);
        var done = new CountDownLatch(people.size());
        var door = new Semaphore(24);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(pages::run);
            for (int i = 0; i < people.size(); i++) {
                int n = i;
                threads.submit(() -> {
                    try {
                        client(n, door);
                    } catch (Exception e) {
                        odd.computeIfAbsent(e.getClass().getSimpleName(), k -> new AtomicInteger()).incrementAndGet();
                    } finally {
                        done.countDown();
                    }
                    return null;
                });
            }
            done.await();
            pages.over.set(true);
        }
        int paid = pay();
        long[] all = answeredAt.stream().mapToLong(l -> l).sorted().toArray();
        long[] won = heldAt.stream().mapToLong(l -> l).sorted().toArray();
        System.out.printf(
                "clients=%d answered=%d held=%d paid=%d answered_p50_ms=%d answered_p99_ms=%d answered_last_ms=%d held_heard_last_ms=%d pages=%d pages_failed=%d pages_p50_ms=%.1f pages_p95_ms=%.1f pages_worst_ms=%.1f odd=%s%n",
                people.size(), all.length, won.length, paid, at(all, 0.5), at(all, 0.99), at(all, 1), at(won, 1),
                pages.times.size(), pages.failed.get(), pages.at(0.5), pages.at(0.95), pages.at(1), odd);
    }

    private static long at(long[] sorted, double part) {
        return sorted.length == 0 ? -1 : sorted[(int) Math.min(sorted.length - 1, part * sorted.length)];
    }

    private void client(int n, Semaphore door) throws Exception {
        if (n < early) {
            door.acquire();
            try (var connection = new Load.Connection(port)) {
                Load.Answer ticket;
                try {
                    ticket = take(connection, n).expect(201);
                } finally {
                    door.release();
                }
                // As the page does: nothing before the moment, then when the server said.
                sleepUntil(opens + ThreadLocalRandom.current().nextInt(1));
                follow(connection, n, ticket);
            }
            return;
        }
        sleepUntil(opens);
        try (var connection = new Load.Connection(port)) {
            if (direct) {
                tryOn(connection, n);
            } else {
                Load.Answer answer = take(connection, n);
                for (int tries = 0; answer.status() != 201 && tries < 5; tries++) {
                    odd.computeIfAbsent("retried " + answer.status(), k -> new AtomicInteger()).incrementAndGet();
                    Thread.sleep(1_000);
                    answer = take(connection, n);
                }
                outcome(answer.expect(201));
            }
        }
    }

    /** The page's own waiting: it was told how long before the moment; what was left then is its share of the spread. */
    private void follow(Load.Connection connection, int n, Load.Answer ticket) throws Exception {
        String token = ticket.field("token");
        long spread = Math.min(2_500, early * 1_000L / 2_500);
        long own = 250 + (spread == 0 ? 0 : Math.floorMod(java.util.UUID.fromString(ticket.field("number")).getLeastSignificantBits(), spread));
        sleepUntil(opens + own);
        while (true) {
            Load.Answer look = connection.send("GET", "/api/releases/" + release + "/tickets/" + token, cookies(n), new byte[0]).expect(200);
            if (!look.field("state").equals("WAITING")) {
                outcome(look);
                return;
            }
            Matcher wait = WAIT.matcher(look.body());
            Thread.sleep(wait.find() ? Long.parseLong(wait.group(1)) : 500);
        }
    }

    private void outcome(Load.Answer answer) {
        long now = System.currentTimeMillis() - opens;
        answeredAt.add(now);
        if (answer.field("state").equals("HELD")) {
            heldAt.add(now);
            held.add(answer.field("paymentNo"));
        }
    }

    private Load.Answer take(Load.Connection connection, int n) throws Exception {
        int first = n % DOCTORS;
        var wishes = new ArrayList<String>();
        for (int d = 0; d < DOCTORS; d++) {
            wishes.add('"' + session((first + d) % DOCTORS) + '"');
        }
        return connection.send("POST", "/api/releases/" + release + "/tickets", write(n), bytes("{\"sessionIds\":[" + String.join(",", wishes) + "],\"anything\":true}"));
    }

    private void tryOn(Load.Connection connection, int n) throws Exception {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            int slot = ThreadLocalRandom.current().nextInt(DOCTORS * SLOTS);
            Load.Answer answer = connection.send("POST", "/api/appointments", write(n) + "Idempotency-Key: flash-" + round + "-" + n + "-" + tries + "\r\n", bytes("{\"slotId\":\"" + slot(slot) + "\"}"));
            if (answer.status() == 201) {
                long now = System.currentTimeMillis() - opens;
                heldAt.add(now);
                answeredAt.add(now);
                held.add(answer.field("paymentNo"));
                return;
            }
            if (answer.status() != 409) {
                odd.computeIfAbsent("direct " + answer.status(), k -> new AtomicInteger()).incrementAndGet();
            }
        }
        answeredAt.add(System.currentTimeMillis() - opens);
    }

    private String session(int doctor) {
        return "00000000-0000-7000-d000-%04x%08x".formatted(round, doctor);
    }

    private String slot(int k) {
        return "00000000-0000-7000-e000-%04x%08x".formatted(round, k);
    }

    private String cookies(int n) {
        Load.Session session = people.get(n);
        return "Cookie: xl_session=" + session.cookie() + "; XSRF-TOKEN=" + session.csrf() + "\r\n";
    }

    private String write(int n) {
        return cookies(n) + "X-XSRF-TOKEN: " + people.get(n).csrf() + "\r\n";
    }

    private static void sleepUntil(long moment) throws InterruptedException {
        Thread.sleep(Math.max(0, moment - System.currentTimeMillis()));
    }

    /** The cashier's signed notices for every place that was held. */
    private int pay() throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
        int paid = 0;
        try (var connection = new Load.Connection(port)) {
            for (String no : held) {
                byte[] notice = bytes("{\"paymentNo\":\"" + no + "\",\"outcome\":\"PAID\",\"amount\":\"50.00\",\"reference\":\"S" + no + "\"}");
                String signature = HexFormat.of().formatHex(mac.doFinal(notice));
                paid += connection.send("POST", "/api/payment-notifications/sandbox", "X-Cashier-Signature: " + signature + "\r\n", notice).status() == 204 ? 1 : 0;
            }
        }
        return paid;
    }

    /** Ordinary pages, asked for at a steady rate whatever becomes of the earlier ones; only those around the moment count. */
    private static final class Pages {
        private final int port;
        private final long opens;
        private final ConcurrentLinkedQueue<Double> times = new ConcurrentLinkedQueue<>();
        private final AtomicInteger failed = new AtomicInteger();
        private final AtomicBoolean over = new AtomicBoolean();

        Pages(int port, long opens) {
            this.port = port;
            this.opens = opens;
        }

        Object run() throws Exception {
            var free = new ConcurrentLinkedQueue<Load.Connection>();
            List<String> paths = paths();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                long begun = System.nanoTime();
                for (int i = 0; !over.get() || System.currentTimeMillis() < opens + 5_000; i++) {
                    long due = begun + i * 1_000_000_000L / PAGES_PER_SECOND;
                    Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
                    String path = paths.get(i % paths.size());
                    boolean counts = System.currentTimeMillis() > opens - 1_000 && System.currentTimeMillis() < opens + 5_000;
                    threads.submit(() -> {
                        Load.Connection connection = free.poll();
                        try {
                            connection = connection == null ? new Load.Connection(port) : connection;
                            int status = connection.send("GET", path, "", new byte[0]).status();
                            if (counts) {
                                times.add((System.nanoTime() - due) / 1e6);
                                failed.addAndGet(status == 200 ? 0 : 1);
                            }
                            free.add(connection);
                        } catch (Exception e) {
                            failed.incrementAndGet();
                        }
                        return null;
                    });
                }
            }
            return null;
        }

        private List<String> paths() throws Exception {
            try (var connection = new Load.Connection(port)) {
                String found = connection.send("GET", "/api/practitioners?text=" + URLEncoder.encode("高血压", StandardCharsets.UTF_8), "", new byte[0]).body();
                Matcher id = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}").matcher(found);
                var paths = new ArrayList<>(List.of("/api/practitioners?text=" + URLEncoder.encode("高血压", StandardCharsets.UTF_8), "/api/clock", "/api/institutions", "/"));
                while (id.find() && paths.size() < 9) {
                    paths.add("/api/practitioners/" + id.group() + "/schedule");
                }
                paths.removeIf(path -> {
                    try {
                        return connection.send("GET", path, "", new byte[0]).status() != 200;
                    } catch (Exception e) {
                        return true;
                    }
                });
                return paths;
            }
        }

        double at(double part) {
            double[] sorted = times.stream().mapToDouble(d -> d).sorted().toArray();
            return sorted.length == 0 ? -1 : sorted[(int) Math.min(sorted.length - 1, part * sorted.length)];
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
