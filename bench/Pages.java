import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ordinary pages, asked for at a steady rate whatever becomes of the earlier ones; only those around the moment count. */
final class Pages {
    private static final int PER_SECOND = 40;
    private final int port;
    private final long opens;
    private final ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failed = new AtomicInteger();

    Pages(int port, long opens) {
        this.port = port;
        this.opens = opens;
    }

    void run() throws Exception {
        var free = new ConcurrentLinkedQueue<Connection>();
        List<String> paths = paths();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long begun = System.nanoTime();
            for (int i = 0; System.currentTimeMillis() < opens + 5_000; i++) {
                long due = begun + i * 1_000_000_000L / PER_SECOND;
                Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
                String path = paths.get(i % paths.size());
                boolean counts = System.currentTimeMillis() > opens - 1_000 && System.currentTimeMillis() < opens + 5_000;
                threads.submit(() -> {
                    Connection connection = free.poll();
                    try {
                        connection = connection == null ? new Connection(port) : connection;
                        int status = connection.send("GET", path, "", new byte[0]).status();
                        if (counts) {
                            times.add(System.nanoTime() - due);
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
        System.out.println(report());
    }

    private List<String> paths() throws Exception {
        try (var connection = new Connection(port)) {
            String found = connection.send("GET", "/api/practitioners?q=" + URLEncoder.encode("高血压", StandardCharsets.UTF_8), "", new byte[0]).body();
            Matcher id = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}").matcher(found);
            var paths = new ArrayList<>(List.of("/api/practitioners?q=" + URLEncoder.encode("高血压", StandardCharsets.UTF_8), "/api/clock", "/api/institutions", "/"));
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

    private String report() {
        return "pages=%d pages_failed=%d pages_p50_ms=%.1f pages_p95_ms=%.1f pages_worst_ms=%.1f"
                .formatted(times.size(), failed.get(), millis(0.5), millis(0.95), millis(1));
    }

    private double millis(double part) {
        return Quantile.of(times, part, -1e6) / 1e6;
    }
}
