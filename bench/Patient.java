import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A patient's browser: what it sends to prove who it is. */
record Patient(String session, String csrf) {
    private static final Pattern COOKIE = Pattern.compile("(?im)^set-cookie: *([^=;]+)=([^;\r]*)");

    /** The headers of a question. */
    String headers() {
        return "Cookie: xl_session=" + session + "; XSRF-TOKEN=" + csrf + "\r\n";
    }

    /** The headers of a request that changes something. */
    String writing() {
        return headers() + "X-XSRF-TOKEN: " + csrf + "\r\n";
    }

    /** Those whose sessions a file holds. */
    static List<Patient> read(Path sessions) throws IOException {
        return Files.readAllLines(sessions).stream()
                .map(l -> l.split(" "))
                .map(l -> new Patient(l[0], l[1]))
                .toList();
    }

    /**
     * Signs planted patients in as people do, some at a time: ask for a code, read it on the demo's telephone, send it.
     *
     * @param phones how the patients' numbers begin, such as {@code 1991}
     */
    static void signIn(Map<String, String> options, String phones, int atATime) throws Exception {
        int port = Integer.parseInt(options.get("port"));
        var lines = new String[Integer.parseInt(options.get("patients"))];
        var next = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < atATime; i++) {
                running.add(threads.submit(() -> {
                    try (var connection = new Connection(port)) {
                        for (int p = next.getAndIncrement(); p < lines.length; p = next.getAndIncrement()) {
                            lines[p] = signIn(connection, phones + "%07d".formatted(p));
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        Files.write(Path.of(options.get("sessions")), Arrays.asList(lines));
        System.out.println(lines.length + " patients signed in");
    }

    /** Session and token of one patient. */
    private static String signIn(Connection connection, String phone) throws IOException {
        String csrf = cookies(connection.send("GET", "/api/clock", "", new byte[0]).expect(200)).get("XSRF-TOKEN");
        String headers = "Cookie: XSRF-TOKEN=" + csrf + "\r\nX-XSRF-TOKEN: " + csrf + "\r\n";
        connection.send("POST", "/api/sign-in-codes", headers, Connection.bytes("{\"phone\":\"" + phone + "\"}")).expect(202);
        String sms = connection.send("GET", "/api/demo/sms?phone=" + URLEncoder.encode(phone, StandardCharsets.UTF_8), headers, new byte[0])
                .expect(200)
                .body();
        Matcher code = Pattern.compile("(?:验证码|code is) (\\d{6})").matcher(sms);
        if (!code.find()) {
            throw new IllegalStateException("no code in " + sms);
        }
        Connection.Answer in = connection
                .send("POST", "/api/sign-ins", headers, Connection.bytes("{\"phone\":\"" + phone + "\",\"code\":\"" + code.group(1) + "\"}"))
                .expect(200);
        return session(in, csrf);
    }

    /** A doctor's browser, signed in with user name and password. */
    static Patient signInStaff(Connection connection, String userName, String password) throws IOException {
        String csrf = cookies(connection.send("GET", "/api/clock", "", new byte[0]).expect(200)).get("XSRF-TOKEN");
        String headers = "Cookie: XSRF-TOKEN=" + csrf + "\r\nX-XSRF-TOKEN: " + csrf + "\r\n";
        Connection.Answer in = connection
                .send("POST", "/api/staff/sign-ins", headers, Connection.bytes("{\"userName\":\"" + userName + "\",\"password\":\"" + password + "\"}"))
                .expect(200);
        String[] parts = session(in, csrf).split(" ");
        return new Patient(parts[0], parts[1]);
    }

    private static String session(Connection.Answer in, String csrf) {
        Map<String, String> given = cookies(in);
        String token = given.getOrDefault("XSRF-TOKEN", csrf).isEmpty() ? csrf : given.getOrDefault("XSRF-TOKEN", csrf);
        return given.get("xl_session") + " " + token;
    }

    private static Map<String, String> cookies(Connection.Answer answer) {
        var found = new LinkedHashMap<String, String>();
        Matcher cookie = COOKIE.matcher(answer.head());
        while (cookie.find()) {
            found.put(cookie.group(1), cookie.group(2));
        }
        return found;
    }
}
