import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Thousands of patients want the places of a few doctors in the same second, while others, in a process of their own, look at ordinary pages.
 *
 * <pre>
 * java Flash sign-in port=8118 patients=5000 sessions=file
 * java Flash rush    port=8118 sessions=file round=1 opens=<epoch ms> early=2500 way=line|direct|gate release=<id> secret=…
 * java Flash pages   port=8118 opens=<epoch ms>
 * </pre>
 *
 * <p>{@code early} of them take a ticket before the moment; the rest connect and ask at the moment itself. With
 * {@code way=direct} there is no release: everybody holds a slot of their choice and tries others while they are told it is full.
 * {@code way=gate} is what the best gate in the memory of one node could do: it lets sixteen in at a time, gives each a slot of
 * their own, and tells the rest that all is gone without asking the product.
 */
public class Flash {
    private static final int DOCTORS = 4;
    private static final int SLOTS = 50;
    private static final int MOST_TRIES = 12;
    private static final Pattern WAIT = Pattern.compile("\"askAgainMillis\" *: *(\\d+)");

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new LinkedHashMap<>();
        Arrays.stream(arguments).skip(1).map(a -> a.split("=", 2)).forEach(a -> options.put(a[0], a[1]));
        switch (arguments[0]) {
            case "sign-in" -> Patient.signIn(options, "1992", 12);
            case "rush" -> new Flash(options).rush();
            case "pages" -> new Pages(Integer.parseInt(options.get("port")), Long.parseLong(options.get("opens"))).run();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private final int port;
    private final int round;
    private final long opens;
    private final int early;
    private final String way;
    private final Semaphore gate = new Semaphore(16);
    private final AtomicInteger through = new AtomicInteger();
    private final String release;
    private final Cashier cashier;
    private final List<Patient> people;
    private final ConcurrentLinkedQueue<String> held = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> heldAt = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> answeredAt = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> odd = Collections.synchronizedMap(new TreeMap<>());

    Flash(Map<String, String> options) throws Exception {
        port = Integer.parseInt(options.get("port"));
        round = Integer.parseInt(options.get("round"));
        opens = Long.parseLong(options.get("opens"));
        early = Integer.parseInt(options.get("early"));
        way = options.get("way");
        release = options.getOrDefault("release", "");
        cashier = new Cashier(options.get("secret"));
        people = Patient.read(Path.of(options.get("sessions")));
    }

    private void rush() throws Exception {
        var done = new CountDownLatch(people.size());
        var door = new Semaphore(24);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
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
        }
        int paid = pay();
        System.out.printf(
                "clients=%d answered=%d held=%d paid=%d answered_p50_ms=%d answered_p99_ms=%d answered_last_ms=%d held_heard_last_ms=%d odd=%s%n",
                people.size(), answeredAt.size(), heldAt.size(), paid, at(answeredAt, 0.5), at(answeredAt, 0.99), at(answeredAt, 1), at(heldAt, 1),
                odd);
    }

    private static long at(Collection<Long> millis, double part) {
        return (long) Quantile.of(millis, part, -1);
    }

    private void client(int n, Semaphore door) throws Exception {
        if (n < early) {
            door.acquire();
            try (var connection = new Connection(port)) {
                Connection.Answer ticket;
                try {
                    ticket = take(connection, n).expect(201);
                } finally {
                    door.release();
                }
                follow(connection, n, ticket);
            }
            return;
        }
        sleepUntil(opens);
        try (var connection = new Connection(port)) {
            if (way.equals("direct")) {
                tryOn(connection, n);
            } else if (way.equals("gate")) {
                passGate(connection, n);
            } else {
                Connection.Answer answer = take(connection, n);
                for (int tries = 0; answer.status() != 201 && tries < 5; tries++) {
                    odd.computeIfAbsent("retried " + answer.status(), k -> new AtomicInteger()).incrementAndGet();
                    Thread.sleep(1_000);
                    answer = take(connection, n);
                }
                outcome(answer.expect(201));
            }
        }
    }

    /** As the page does: nothing before the moment, then when the server said, which is its share of the spread. */
    private void follow(Connection connection, int n, Connection.Answer ticket) throws Exception {
        String token = ticket.field("token");
        long spread = Math.min(2_500, early * 1_000L / 2_500);
        long own = 250 + (spread == 0 ? 0 : Math.floorMod(UUID.fromString(ticket.field("number")).getLeastSignificantBits(), spread));
        sleepUntil(opens + own);
        while (true) {
            Connection.Answer look = connection.send("GET", "/api/releases/" + release + "/tickets/" + token, people.get(n).headers(), new byte[0]);
            if (look.status() == 503 || look.status() == 429) {
                odd.computeIfAbsent("asked again after " + look.status(), k -> new AtomicInteger()).incrementAndGet();
                Thread.sleep(500);
                continue;
            }
            if (!look.expect(200).field("state").equals("WAITING")) {
                outcome(look);
                return;
            }
            Matcher wait = WAIT.matcher(look.body());
            Thread.sleep(wait.find() ? Long.parseLong(wait.group(1)) : 500);
        }
    }

    private void outcome(Connection.Answer answer) {
        long now = System.currentTimeMillis() - opens;
        answeredAt.add(now);
        if (answer.field("state").equals("HELD")) {
            heldAt.add(now);
            held.add(answer.field("paymentNo"));
        }
    }

    private Connection.Answer take(Connection connection, int n) throws Exception {
        int first = n % DOCTORS;
        var wishes = new ArrayList<String>();
        for (int d = 0; d < DOCTORS; d++) {
            wishes.add('"' + session((first + d) % DOCTORS) + '"');
        }
        return connection.send("POST", "/api/releases/" + release + "/tickets", people.get(n).writing(), Connection.bytes("{\"sessionIds\":[" + String.join(",", wishes) + "],\"anything\":true}"));
    }

    private void tryOn(Connection connection, int n) throws Exception {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            int slot = ThreadLocalRandom.current().nextInt(DOCTORS * SLOTS);
            Connection.Answer answer = connection.send("POST", "/api/appointments", people.get(n).writing() + "Idempotency-Key: flash-" + round + "-" + n + "-" + tries + "\r\n", Connection.bytes("{\"slotId\":\"" + slot(slot) + "\"}"));
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

    private void passGate(Connection connection, int n) throws Exception {
        gate.acquire();
        try {
            int slot = through.getAndIncrement();
            if (slot < DOCTORS * SLOTS) {
                Connection.Answer answer = connection.send("POST", "/api/appointments", people.get(n).writing() + "Idempotency-Key: flash-" + round + "-" + n + "\r\n", Connection.bytes("{\"slotId\":\"" + slot(slot) + "\"}"));
                heldAt.add(System.currentTimeMillis() - opens);
                held.add(answer.expect(201).field("paymentNo"));
            }
        } finally {
            gate.release();
        }
        answeredAt.add(System.currentTimeMillis() - opens);
    }

    private String session(int doctor) {
        return "00000000-0000-7000-d000-%04x%08x".formatted(round, doctor);
    }

    private String slot(int k) {
        return "00000000-0000-7000-e000-%04x%08x".formatted(round, k);
    }

    private static void sleepUntil(long moment) throws InterruptedException {
        Thread.sleep(Math.max(0, moment - System.currentTimeMillis()));
    }

    /** Every place that was held is paid for. */
    private int pay() throws Exception {
        int paid = 0;
        try (var connection = new Connection(port)) {
            for (String no : held) {
                paid += cashier.paid(connection, no, "50.00").status() == 204 ? 1 : 0;
            }
        }
        return paid;
    }
}
