import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The load generator: one virtual thread and one kept connection per client, requests written by hand, so that it takes
 * as little as possible of the cores it shares with the product.
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
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");
    private static final Pattern COOKIE = Pattern.compile("(?im)^set-cookie: *([^=;]+)=([^;\r]*)");
    private static final long MOST_SECONDS = 120;

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new LinkedHashMap<>();
        Arrays.stream(arguments).skip(1).map(a -> a.split("=", 2)).forEach(a -> options.put(a[0], a[1]));
        switch (arguments[0]) {
            case "sign-in" -> signIn(options);
            case "book" -> System.out.println(book(options));
            case "once" -> once(options);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** A patient's browser: what it sends to prove who it is. */
    record Session(String cookie, String csrf) {}

    /** What came back. */
    record Answer(int status, String head, String body) {
        String field(String name) {
            Matcher found = Pattern.compile("\"" + name + "\" *: *\"([^\"]*)\"").matcher(body);
            if (!found.find()) {
                throw new IllegalStateException("no " + name + " in " + body);
            }
            return found.group(1);
        }

        Answer expect(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException(status + " instead of " + wanted + ": " + body);
            }
            return this;
        }
    }

    /** One kept connection; opened again when the server has had enough of it. */
    static final class Connection implements AutoCloseable {
        private final int port;
        private final byte[] buffer = new byte[64 * 1024];
        private Socket socket;
        private BufferedOutputStream out;
        private InputStream in;

        Connection(int port) throws IOException {
            this.port = port;
            open();
        }

        private void open() throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(15_000);
            out = new BufferedOutputStream(socket.getOutputStream(), 8 * 1024);
            in = socket.getInputStream();
        }

        Answer send(String method, String path, String headers, byte[] body) throws IOException {
            String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers
                    + (body.length > 0 ? "Content-Type: application/json\r\n" : "")
                    + "Content-Length: " + body.length + "\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.flush();
            Answer answer = read();
            if (answer.head().toLowerCase().contains("connection: close")) {
                close();
                open();
            }
            return answer;
        }

        private Answer read() throws IOException {
            int filled = 0;
            int end = -1;
            while (end < 0) {
                int got = in.read(buffer, filled, buffer.length - filled);
                if (got < 0) {
                    throw new EOFException();
                }
                end = endOfHead(Math.max(0, filled - 3), filled + got);
                filled += got;
            }
            String head = new String(buffer, 0, end, StandardCharsets.ISO_8859_1);
            int status = Integer.parseInt(head.substring(9, 12));
            var body = new ByteArrayOutputStream();
            body.write(buffer, end, filled - end);
            Matcher length = LENGTH.matcher(head);
            if (length.find()) {
                fill(body, Integer.parseInt(length.group(1)));
            } else if (head.toLowerCase().contains("transfer-encoding: chunked")) {
                while (!body.toString(StandardCharsets.ISO_8859_1).endsWith("0\r\n\r\n")) {
                    int got = in.read(buffer);
                    body.write(buffer, 0, got);
                }
            }
            return new Answer(status, head, body.toString(StandardCharsets.UTF_8));
        }

        private void fill(ByteArrayOutputStream body, int length) throws IOException {
            while (body.size() < length) {
                int got = in.read(buffer, 0, Math.min(buffer.length, length - body.size()));
                if (got < 0) {
                    throw new EOFException();
                }
                body.write(buffer, 0, got);
            }
        }

        private int endOfHead(int from, int to) {
            for (int i = from; i + 3 < to; i++) {
                if (buffer[i] == '\r' && buffer[i + 1] == '\n' && buffer[i + 2] == '\r' && buffer[i + 3] == '\n') {
                    return i + 4;
                }
            }
            return -1;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /** Signs every patient of the bench region in as people do: ask for a code, read it on the demo's telephone, send it. */
    private static void signIn(Map<String, String> options) throws Exception {
        int port = Integer.parseInt(options.get("port"));
        var lines = new ArrayList<String>();
        try (var connection = new Connection(port)) {
            for (int patient = 0; patient < Integer.parseInt(options.get("patients")); patient++) {
                lines.add(signIn(connection, "1991%07d".formatted(patient)));
            }
        }
        Files.write(Path.of(options.get("sessions")), lines);
        System.out.println(lines.size() + " patients signed in");
    }

    /** Session and token of one patient. */
    static String signIn(Connection connection, String phone) throws IOException {
        String csrf = cookies(connection.send("GET", "/api/clock", "", new byte[0]).expect(200)).get("XSRF-TOKEN");
        String headers = "Cookie: XSRF-TOKEN=" + csrf + "\r\nX-XSRF-TOKEN: " + csrf + "\r\n";
        connection.send("POST", "/api/sign-in-codes", headers, bytes("{\"phone\":\"" + phone + "\"}")).expect(202);
        String sms = connection.send("GET", "/api/demo/sms?phone=" + URLEncoder.encode(phone, StandardCharsets.UTF_8), headers, new byte[0])
                .expect(200)
                .body();
        Matcher code = Pattern.compile("(?:验证码|code is) (\\d{6})").matcher(sms);
        if (!code.find()) {
            throw new IllegalStateException("no code in " + sms);
        }
        Answer in = connection
                .send("POST", "/api/sign-ins", headers, bytes("{\"phone\":\"" + phone + "\",\"code\":\"" + code.group(1) + "\"}"))
                .expect(200);
        Map<String, String> given = cookies(in);
        String token = given.getOrDefault("XSRF-TOKEN", csrf).isEmpty() ? csrf : given.getOrDefault("XSRF-TOKEN", csrf);
        return given.get("xl_session") + " " + token;
    }

    private static Map<String, String> cookies(Answer answer) {
        var found = new LinkedHashMap<String, String>();
        Matcher cookie = COOKIE.matcher(answer.head());
        while (cookie.find()) {
            found.put(cookie.group(1), cookie.group(2));
        }
        return found;
    }

    /** Books and pays for one turn. */
    static final class Booker {
        private final List<Session> sessions;
        private final int port;
        private final Mac mac;

        Booker(Map<String, String> options) throws Exception {
            port = Integer.parseInt(options.get("port"));
            sessions = Files.readAllLines(Path.of(options.get("sessions"))).stream()
                    .map(l -> l.split(" "))
                    .map(l -> new Session(l[0], l[1]))
                    .toList();
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(options.get("secret")), "HmacSHA256"));
        }

        Connection connect() throws IOException {
            return new Connection(port);
        }

        Answer hold(Connection connection, long turn) throws IOException {
            Session session = sessions.get((int) (turn % sessions.size()));
            String headers = "Cookie: xl_session=" + session.cookie() + "; XSRF-TOKEN=" + session.csrf() + "\r\nX-XSRF-TOKEN: "
                    + session.csrf() + "\r\nIdempotency-Key: bench-key-" + turn + "\r\n";
            return connection.send("POST", "/api/appointments", headers, bytes("{\"slotId\":\"" + slot(turn) + "\"}"));
        }

        Answer pay(Connection connection, Answer held) throws Exception {
            String no = held.field("paymentNo");
            byte[] notice = bytes("{\"paymentNo\":\"" + no + "\",\"outcome\":\"PAID\",\"amount\":\"" + held.field("price")
                    + "\",\"reference\":\"S" + no + "\"}");
            String signature = HexFormat.of().formatHex(((Mac) mac.clone()).doFinal(notice));
            return connection.send("POST", "/api/payment-notifications/sandbox", "X-Cashier-Signature: " + signature + "\r\n", notice);
        }
    }

    static String slot(long turn) {
        return "00000000-0000-7000-9000-%012x".formatted(turn);
    }

    /** One booking, for the statement log. */
    private static void once(Map<String, String> options) throws Exception {
        var booker = new Booker(options);
        try (var connection = booker.connect()) {
            Answer held = booker.hold(connection, Long.parseLong(options.get("first"))).expect(201);
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
                Answer held = booker.hold(connection, mine);
                long between = System.nanoTime();
                if (held.status() != 201) {
                    complain(failed, held);
                    continue;
                }
                Answer paid = booker.pay(connection, held);
                if (paid.status() != 204) {
                    complain(failed, paid);
                    continue;
                }
                times.add(new Times(between - from, System.nanoTime() - from));
            }
        }
        return times;
    }

    private static void complain(AtomicInteger failed, Answer answer) {
        if (failed.incrementAndGet() <= 3) {
            System.err.println(answer.status() + " " + answer.body());
        }
    }

    private static String report(List<Times> times, double seconds, int failed, long next) {
        long[] whole = times.stream().mapToLong(Times::whole).sorted().toArray();
        long[] hold = times.stream().mapToLong(Times::hold).sorted().toArray();
        return "bookings=%d failed=%d seconds=%.2f rate=%.1f hold_p50_ms=%.2f hold_p99_ms=%.2f whole_p50_ms=%.2f whole_p99_ms=%.2f next=%d"
                .formatted(times.size(), failed, seconds, times.size() / seconds, at(hold, 0.5), at(hold, 0.99), at(whole, 0.5), at(whole, 0.99), next);
    }

    private static double at(long[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, part * sorted.length)] / 1e6;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
