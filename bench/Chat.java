import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Many open visits whose two ends are pages of different nodes; messages at a steady rate, and in the middle one node is killed.
 *
 * <pre>
 * java Chat sign-in port=8118 patients=1000 sessions=file
 * java Chat talk    ports=8118,8119 sessions=file visits=file rate=200 seconds=30 after=20 victim=&lt;pid of the second node&gt;
 * </pre>
 *
 * <p>A line of {@code visits} is the visit, the patient's number and the doctor's user name. A message's time counts from the moment
 * it was due to the moment its text was read off the other end's socket.
 */
public class Chat {
    private static final String PASSWORD = "xinglin-demo";
    private static final int WARM_UP_SECONDS = 30;
    private static final int DRAIN_SECONDS = 60;
    private static final int STRIDE = 379;
    private static final String WORDS = "今天血压 138/86，早上按时吃了药，没有头晕，下午走了四十分钟，晚上再量一次告诉您。";

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new LinkedHashMap<>();
        Arrays.stream(arguments).skip(1).map(a -> a.split("=", 2)).forEach(a -> options.put(a[0], a[1]));
        switch (arguments[0]) {
            case "sign-in" -> Patient.signIn(options, "1993", 12);
            case "talk" -> new Chat(options).talk(options);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private final int[] ports;
    private final List<ChatEnd> patients = new ArrayList<>();
    private final List<ChatEnd> doctors = new ArrayList<>();
    private final Map<String, Long> due = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Long> steady = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> after = new ConcurrentLinkedQueue<>();
    private final Map<ChatEnd, Long> resumed = new ConcurrentHashMap<>();
    private final AtomicInteger watching = new AtomicInteger();
    private final AtomicInteger twice = new AtomicInteger();
    private final AtomicInteger gaps = new AtomicInteger();
    private final AtomicInteger cutOff = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile long counts = Long.MAX_VALUE;
    private volatile long killed = Long.MAX_VALUE;

    private Chat(Map<String, String> options) throws Exception {
        ports = Arrays.stream(options.get("ports").split(",")).mapToInt(Integer::parseInt).toArray();
        List<Patient> signedIn = Patient.read(Path.of(options.get("sessions")));
        Map<String, Patient> staff = new HashMap<>();
        try (var connection = new Connection(ports[0])) {
            for (String visit : Files.readAllLines(Path.of(options.get("visits")))) {
                String[] parts = visit.split("\\|");
                if (!staff.containsKey(parts[2])) {
                    staff.put(parts[2], Patient.signInStaff(connection, parts[2], PASSWORD));
                }
                int home = patients.size() % 2;
                patients.add(new ChatEnd(this, parts[0], signedIn.get(Integer.parseInt(parts[1])), home));
                doctors.add(new ChatEnd(this, parts[0], staff.get(parts[2]), 1 - home));
            }
        }
    }

    int port(int node) {
        return ports[node];
    }

    void watching(ChatEnd end, int node) {
        watching.incrementAndGet();
        if (System.nanoTime() > killed && node != 1 && end.home() == 1) {
            resumed.putIfAbsent(end, System.nanoTime() - killed);
        }
    }

    void cutOff(int node, IOException why) {
        if (System.nanoTime() < killed && cutOff.incrementAndGet() <= 3) {
            System.err.println("cut off from node " + node + " before the kill: " + why);
        }
    }

    void refused(String frame) {
        if (refused.incrementAndGet() <= 3) {
            System.err.println(frame);
        }
    }

    void heard(boolean again, boolean skipped) {
        twice.addAndGet(again ? 1 : 0);
        gaps.addAndGet(skipped ? 1 : 0);
    }

    void delivered(String clientId) {
        long now = System.nanoTime();
        Long then = due.remove(clientId);
        if (then != null && then >= counts) {
            (now < killed ? steady : after).add(now - then);
        }
    }

    private void talk(Map<String, String> options) throws Exception {
        double rate = Double.parseDouble(options.get("rate"));
        int seconds = Integer.parseInt(options.get("seconds"));
        int rest = Integer.parseInt(options.get("after"));
        var ends = new ArrayList<>(patients);
        ends.addAll(doctors);
        ends.forEach(end -> Thread.startVirtualThread(end::live));
        await(() -> watching.get() >= ends.size(), 120);
        if (watching.get() < ends.size()) {
            throw new IllegalStateException("only " + watching.get() + " of " + ends.size() + " pages came in");
        }
        int sent = say(rate, 0, WARM_UP_SECONDS);
        counts = System.nanoTime();
        sent += say(rate, sent, seconds);
        killed = System.nanoTime();
        ProcessHandle.of(Long.parseLong(options.get("victim"))).orElseThrow().destroyForcibly();
        sent += say(rate, sent, rest);
        long stranded = ends.stream().filter(e -> e.home() == 1).count();
        await(() -> due.isEmpty() && resumed.size() == stranded && ends.stream().allMatch(e -> e.unheard() == 0), DRAIN_SECONDS);
        System.out.printf(
                "visits=%d sockets=%d rate=%.0f sent=%d %s %s lost=%d unheard=%d duplicated=%d gaps=%d refused=%d cut_before=%d stranded=%d resumed=%d resumed_p50_ms=%.0f resumed_p99_ms=%.0f resumed_last_ms=%.0f%n",
                patients.size(), ends.size(), rate, sent, times("steady", steady), times("after", after), due.size(),
                ends.stream().mapToInt(ChatEnd::unheard).sum(), twice.get(), gaps.get(), refused.get(), cutOff.get(), stranded, resumed.size(),
                millis(resumed.values(), 0.5), millis(resumed.values(), 0.99), millis(resumed.values(), 1));
        ends.forEach(ChatEnd::close);
    }

    /** Messages {@code from} on, each at its moment: visits in turn, and of each first the patient, then the doctor. */
    private int say(double rate, int from, int seconds) throws Exception {
        int count = (int) (rate * seconds);
        long begun = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                int turn = from + i;
                long moment = begun + (long) (i * 1e9 / rate);
                while (System.nanoTime() < moment) {
                    LockSupport.parkNanos(moment - System.nanoTime());
                }
                List<ChatEnd> side = turn / patients.size() % 2 == 0 ? patients : doctors;
                ChatEnd speaker = side.get((int) ((long) turn * STRIDE % side.size()));
                String clientId = "bench-" + Long.toString(begun, 36) + "-" + turn;
                due.put(clientId, moment);
                threads.submit(() -> speaker.say(clientId, WORDS));
            }
        }
        return count;
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition, int seconds) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (!condition.holds() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
    }

    private static String times(String name, Collection<Long> nanos) {
        return "%s=%d %s_p50_ms=%.1f %s_p95_ms=%.1f %s_p99_ms=%.1f %s_worst_ms=%.1f"
                .formatted(name, nanos.size(), name, millis(nanos, 0.5), name, millis(nanos, 0.95), name, millis(nanos, 0.99), name, millis(nanos, 1));
    }

    private static double millis(Collection<Long> nanos, double part) {
        return Quantile.of(nanos, part, 0) / 1e6;
    }
}
