import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends requests at a set rate, whether or not earlier ones were answered; a request's time counts from the moment it was
 * due, so that a server that falls behind cannot hide it.
 *
 * <pre>
 * java OpenLoop search port=8128 rate=100 seconds=30 queries=bench/queries.txt
 * java OpenLoop book   port=8128 rate=300 seconds=10 sessions=file patients=100 first=0 slots=100000 secret=…
 * </pre>
 */
public class OpenLoop {
    private final int port;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failed = new AtomicInteger();

    private OpenLoop(int port) {
        this.port = port;
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new LinkedHashMap<>();
        Arrays.stream(arguments).skip(1).map(a -> a.split("=", 2)).forEach(a -> options.put(a[0], a[1]));
        var loop = new OpenLoop(Integer.parseInt(options.get("port")));
        double rate = Double.parseDouble(options.get("rate"));
        double seconds = Double.parseDouble(options.get("seconds"));
        switch (arguments[0]) {
            case "search" -> {
                List<String> queries = Files.readAllLines(Path.of(options.get("queries")));
                loop.run(rate, seconds, (connection, turn, due) -> loop.search(connection, queries.get((int) (turn % queries.size())), due));
            }
            case "book" -> {
                var booker = new Load.Booker(options);
                long first = Long.parseLong(options.get("first"));
                if (rate * seconds > Long.parseLong(options.get("slots"))) {
                    throw new IllegalStateException("no slots left: plant a larger region");
                }
                loop.run(rate, seconds, (connection, turn, due) -> loop.book(booker, connection, first + turn, due));
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        System.out.println(loop.report(rate));
    }

    private interface Act {
        void send(Connection connection, long turn, long due) throws Exception;
    }

    private void run(double rate, double seconds, Act act) throws Exception {
        long begun = System.nanoTime();
        long turns = (long) (rate * seconds);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long turn = 0; turn < turns; turn++) {
                long mine = turn;
                long due = begun + (long) (turn * 1e9 / rate);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                threads.submit(() -> once(act, mine, due));
            }
        }
    }

    private void once(Act act, long turn, long due) {
        Connection connection = idle.pollFirst();
        try {
            if (connection == null) {
                connection = new Connection(port);
            }
            act.send(connection, turn, due);
            idle.addFirst(connection);
        } catch (Exception e) {
            if (failed.incrementAndGet() <= 3) {
                System.err.println(e);
            }
        }
    }

    private void search(Connection connection, String query, long due) throws Exception {
        String[] parts = query.split("\t", 2);
        String path = "/api/practitioners?q=" + URLEncoder.encode(parts[0], StandardCharsets.UTF_8) + (parts.length > 1 ? "&" + parts[1] : "");
        connection.send("GET", path, "Accept-Language: zh-CN\r\n", new byte[0]).expect(200);
        nanos.add(System.nanoTime() - due);
    }

    private void book(Load.Booker booker, Connection connection, long turn, long due) throws Exception {
        Connection.Answer held = booker.hold(connection, turn).expect(201);
        long between = System.nanoTime();
        nanos.add(between - due);
        booker.pay(connection, held).expect(204);
        nanos.add(System.nanoTime() - between);
    }

    private String report(double rate) {
        return "rate=%.1f requests=%d failed=%d p50_ms=%.2f p95_ms=%.2f p99_ms=%.2f worst_ms=%.2f"
                .formatted(rate, nanos.size(), failed.get(), millis(0.5), millis(0.95), millis(0.99), millis(1));
    }

    private double millis(double part) {
        return Quantile.of(nanos, part, 0) / 1e6;
    }
}
