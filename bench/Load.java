import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The load generator: one virtual thread and one kept connection per client.
 *
 * <pre>
 * java bench/Load.java sign-in port=8118 patients=100 sessions=file
 * java bench/Load.java book    port=8118 sessions=file patients=100 first=0 slots=120000 clients=16 seconds=10 secret=…
 * java bench/Load.java once    port=8118 sessions=file patients=100 first=0 secret=…
 * </pre>
 *
 * <p>Turn n books slot n for patient n mod patients, as bench/region.sql planted them; no two turns are in each other's way.
 */
public class Load {
    private static final long MOST_SECONDS = 120;

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new LinkedHashMap<>();
        Arrays.stream(arguments).skip(1).map(a -> a.split("=", 2)).forEach(a -> options.put(a[0], a[1]));
        switch (arguments[0]) {
            case "sign-in" -> Patient.signIn(options, "1991", 1);
            case "book" -> System.out.println(book(options));
            case "once" -> once(options);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Books and pays for one turn. */
    static final class Booker {
        private final List<Patient> patients;
        private final int port;
        private final Cashier cashier;

        Booker(Map<String, String> options) throws Exception {
            port = Integer.parseInt(options.get("port"));
            patients = Patient.read(Path.of(options.get("sessions")));
            cashier = new Cashier(options.get("secret"));
        }

        Connection connect() throws IOException {
            return new Connection(port);
        }

        Connection.Answer hold(Connection connection, long turn) throws IOException {
            Patient patient = patients.get((int) (turn % patients.size()));
            String headers = patient.writing() + "Idempotency-Key: bench-key-" + turn + "\r\n";
            return connection.send("POST", "/api/appointments", headers, Connection.bytes("{\"slotId\":\"" + slot(turn) + "\"}"));
        }

        Connection.Answer pay(Connection connection, Connection.Answer held) throws Exception {
            return cashier.paid(connection, held.field("paymentNo"), held.field("price"));
        }
    }

    static String slot(long turn) {
        return "00000000-0000-7000-9000-%012x".formatted(turn);
    }

    /** One booking, for the statement log. */
    private static void once(Map<String, String> options) throws Exception {
        var booker = new Booker(options);
        try (var connection = booker.connect()) {
            Connection.Answer held = booker.hold(connection, Long.parseLong(options.get("first"))).expect(201);
            booker.pay(connection, held).expect(204);
            System.out.println(held.body());
        }
    }

    private record Times(long hold, long whole) {}

    private static String book(Map<String, String> options) throws Exception {
        var booker = new Booker(options);
        int clients = Integer.parseInt(options.getOrDefault("clients", "16"));
        double seconds = Math.min(MOST_SECONDS, Double.parseDouble(options.get("seconds")));
        long first = Long.parseLong(options.get("first"));
        long last = first + Long.parseLong(options.get("slots"));
        var turn = new AtomicLong(first);
        var failed = new AtomicInteger();
        long begun = System.nanoTime();
        long deadline = begun + (long) (seconds * 1e9);
        var all = new ArrayList<Times>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<List<Times>>>();
            for (int i = 0; i < clients; i++) {
                Callable<List<Times>> client = () -> client(booker, turn, last, deadline, failed);
                running.add(threads.submit(client));
            }
            for (Future<List<Times>> one : running) {
                all.addAll(one.get());
            }
        }
        double took = (System.nanoTime() - begun) / 1e9;
        return report(all, took, failed.get(), turn.get());
    }

    private static List<Times> client(Booker booker, AtomicLong turn, long last, long deadline, AtomicInteger failed) throws Exception {
        var times = new ArrayList<Times>();
        try (var connection = booker.connect()) {
            while (System.nanoTime() < deadline) {
                long mine = turn.getAndIncrement();
                if (mine >= last) {
                    throw new IllegalStateException("no slots left: plant a larger region");
                }
                long from = System.nanoTime();
                Connection.Answer held = booker.hold(connection, mine);
                long between = System.nanoTime();
                if (held.status() != 201) {
                    complain(failed, held);
                    continue;
                }
                Connection.Answer paid = booker.pay(connection, held);
                if (paid.status() != 204) {
                    complain(failed, paid);
                    continue;
                }
                times.add(new Times(between - from, System.nanoTime() - from));
            }
        }
        return times;
    }

    private static void complain(AtomicInteger failed, Connection.Answer answer) {
        if (failed.incrementAndGet() <= 3) {
            System.err.println(answer.status() + " " + answer.body());
        }
    }

    private static String report(List<Times> times, double seconds, int failed, long next) {
        List<Long> whole = times.stream().map(Times::whole).toList();
        List<Long> hold = times.stream().map(Times::hold).toList();
        return "bookings=%d failed=%d seconds=%.2f rate=%.1f hold_p50_ms=%.2f hold_p99_ms=%.2f whole_p50_ms=%.2f whole_p99_ms=%.2f next=%d"
                .formatted(times.size(), failed, seconds, times.size() / seconds, millis(hold, 0.5), millis(hold, 0.99), millis(whole, 0.5), millis(whole, 0.99), next);
    }

    private static double millis(List<Long> nanos, double part) {
        return Quantile.of(nanos, part, 0) / 1e6;
    }
}
