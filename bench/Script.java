import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the pgbench script of one booking from PostgreSQL's statement log.
 *
 * <pre>java bench/Script.java first.log second.log answer-of-first answer-of-second > bench/book.pgbench.sql</pre>
 *
 * <p>Two bookings are logged, of two patients in one session: what is equal in both is data of the region, what
 * differs is the booking's own and is made from the turn's number. Every transaction that touches the booking is taken;
 * what is done for many bookings at once (sealing the log, telling listeners, who plan reminders and end wishes) is left out,
 * although the product pays for it.
 */
public class Script {
    private static final Pattern ENTRY = Pattern.compile("^@@(\\d+) ([\\d.]+)@@ (LOG|DETAIL): {2}(.*)$", Pattern.DOTALL);
    private static final Pattern EXECUTE = Pattern.compile("^(?:execute [^:]+|statement): (.*)$", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern TIMESTAMP = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d+)?\\+00");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    private static final Pattern KEY = Pattern.compile("bench-key-\\d+");
    private static final Pattern PAYMENT = Pattern.compile("P\\d{22}");
    private static final Pattern OF_TIMERS = Pattern.compile(
            "audit\\.(seal|head)\\b|delete from scheduling\\.booked_news|insert into notification\\.reminder|from waitlist\\.wish");
    private static final DateTimeFormatter LOGGED = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd HH:mm:ss")
            .appendFraction(java.time.temporal.ChronoField.NANO_OF_SECOND, 0, 6, true)
            .appendPattern("x")
            .toFormatter();

    record Statement(String sql, List<String> parameters, Instant at) {}

    record Transaction(boolean explicit, List<Statement> statements) {}

    private final Map<String, String> fresh = new LinkedHashMap<>();

    public static void main(String[] files) throws Exception {
        List<Transaction> first = booking(files[0], files[2]);
        List<Transaction> second = booking(files[1], files[3]);
        System.out.print(new Script().write(first, second));
    }

    /** The transactions that touch the booking whose answer is given, in the order they began. */
    private static List<Transaction> booking(String log, String answer) throws Exception {
        List<Transaction> all = transactions(Files.readString(Path.of(log)));
        Set<String> own = new LinkedHashSet<>();
        Matcher ids = Pattern.compile("\"(?:id|slotId|paymentNo)\":\"([^\"]+)\"").matcher(Files.readString(Path.of(answer)));
        while (ids.find()) {
            own.add(ids.group(1));
        }
        var kept = new ArrayList<Transaction>();
        // A booking is looked up before its ids appear, so the patient's own rows count when they are read in its transaction.
        for (Transaction transaction : all) {
            String text = transaction.statements().toString();
            if (OF_TIMERS.matcher(text).find() || own.stream().noneMatch(text::contains)) {
                continue;
            }
            kept.add(transaction);
            Matcher more = UUID.matcher(transaction.statements().stream()
                    .filter(s -> s.sql().contains("insert into"))
                    .flatMap(s -> s.parameters().stream())
                    .filter(p -> p != null)
                    .collect(Collectors.joining(" ")));
            while (more.find()) {
                own.add(more.group());
            }
        }
        return kept;
    }

    private static List<Transaction> transactions(String log) {
        var open = new LinkedHashMap<String, Transaction>();
        var done = new ArrayList<Transaction>();
        String process = "";
        for (Statement[] one : statements(log)) {
            process = one[1].sql();
            Statement statement = one[0];
            if (statement.sql().equals("BEGIN")) {
                var begun = new Transaction(true, new ArrayList<>());
                open.put(process, begun);
                done.add(begun);
            } else if (statement.sql().equals("COMMIT") || statement.sql().equals("ROLLBACK")) {
                open.remove(process);
            } else if (open.containsKey(process)) {
                open.get(process).statements().add(statement);
            } else {
                done.add(new Transaction(false, List.of(statement)));
            }
        }
        return done;
    }

    /** Pairs of a statement and the process that ran it. */
    private static List<Statement[]> statements(String log) {
        var found = new ArrayList<Statement[]>();
        for (String entry : log.split("\n(?=@@)")) {
            Matcher line = ENTRY.matcher(entry.replace("\n\t", "\n"));
            if (!line.matches()) {
                continue;
            }
            String text = line.group(4);
            Matcher execute = EXECUTE.matcher(text);
            if (line.group(3).equals("LOG") && execute.matches() && !execute.group(1).isBlank()) {
                var at = Instant.ofEpochMilli((long) (Double.parseDouble(line.group(2)) * 1_000));
                found.add(new Statement[] {
                    new Statement(execute.group(1).strip(), new ArrayList<>(), at), new Statement(line.group(1), List.of(), at)
                });
            } else if (line.group(3).equals("DETAIL") && text.toLowerCase().startsWith("parameters")) {
                Matcher parameter = PARAMETER.matcher(text);
                while (parameter.find()) {
                    String value = parameter.group(2);
                    found.getLast()[0].parameters().add(value.equals("NULL") ? null : value.substring(1, value.length() - 1).replace("''", "'"));
                }
            }
        }
        return found;
    }

    private String write(List<Transaction> first, List<Transaction> second) {
        if (!shape(first).equals(shape(second)) || first.isEmpty()) {
            throw new IllegalStateException("the two bookings differ:\n" + shape(first) + "\n--\n" + shape(second));
        }
        int statements = first.stream().mapToInt(t -> t.statements().size()).sum();
        var out = new StringBuilder("""
                -- One run is one confirmed booking. Generated by bench/run.sh from the statement log of one booking; do not edit.
                -- %d statements in %d transactions.
                \\set k :k + 1
                \\set n :base + :k * 16 + :client_id
                \\set p :n %% :patients
                """.formatted(statements, first.size()));
        for (int t = 0; t < first.size(); t++) {
            Transaction transaction = first.get(t);
            out.append(transaction.explicit() ? "\nbegin;\n" : "\n");
            for (int s = 0; s < transaction.statements().size(); s++) {
                out.append(statement(transaction.statements().get(s), second.get(t).statements().get(s))).append(";\n");
            }
            out.append(transaction.explicit() ? "commit;\n" : "");
        }
        return out.toString();
    }

    private static String shape(List<Transaction> transactions) {
        return transactions.stream()
                .map(t -> t.statements().stream().map(Statement::sql).collect(Collectors.joining("\n;\n")))
                .collect(Collectors.joining("\n====\n"));
    }

    private String statement(Statement one, Statement other) {
        Matcher place = Pattern.compile("\\$(\\d+)").matcher(one.sql());
        return place.replaceAll(m -> {
            int index = Integer.parseInt(m.group(1)) - 1;
            return Matcher.quoteReplacement(expression(one.parameters().get(index), other.parameters().get(index), one.at()));
        });
    }

    private String expression(String value, String other, Instant at) {
        if (value == null) {
            return "null";
        }
        if (TIMESTAMP.matcher(value).matches()) {
            Instant instant = OffsetDateTime.parse(value, LOGGED).toInstant();
            long seconds = Math.round(Duration.between(at, instant).toMillis() / 1e3);
            return Math.abs(seconds) < 5 ? "now()" : "now() + interval '" + seconds + " seconds'";
        }
        if (UUID.matcher(value).matches()) {
            return value.equals(other) && !value.startsWith("00000000-0000-7000-") ? "'" + value + "'::uuid" : "(" + uuid(value) + ")::uuid";
        }
        if (value.matches("-?\\d+(\\.\\d+)?") && value.equals(other)) {
            return value;
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\d") && value.equals(other)) {
            return "'" + value + "'::date";
        }
        String text = text(value);
        return value.startsWith("{") && value.equals(other) ? text : text.contains("||") ? "(" + text + ")" : text + "::text";
    }

    /** A text whose own parts are made from the turn's number. */
    private String text(String value) {
        String quoted = "'" + value.replace("'", "''") + "'";
        quoted = UUID.matcher(quoted).replaceAll(m -> Matcher.quoteReplacement(isOwn(m.group()) ? "' || " + uuid(m.group()) + " || '" : m.group()));
        quoted = INSTANT.matcher(quoted).replaceAll("' || now()::text || '");
        quoted = KEY.matcher(quoted).replaceAll("' || 'bench-run-' || :n || '");
        quoted = PAYMENT.matcher(quoted).replaceAll(m -> "' || '" + m.group().substring(0, 7) + "' || lpad(:n::text, 16, '0') || '");
        return quoted.replace("'' || ", "").replace(" || ''", "");
    }

    private static boolean isOwn(String uuid) {
        return uuid.startsWith("00000000-0000-7000-") || !uuid.matches(".{14}[35].*");
    }

    private String uuid(String value) {
        if (value.startsWith("00000000-0000-7000-9")) {
            return "'00000000-0000-7000-9000-' || lpad(to_hex(:n::bigint), 12, '0')";
        }
        if (value.startsWith("00000000-0000-7000-a")) {
            return "'00000000-0000-7000-a000-' || lpad(to_hex(:p::bigint), 12, '0')";
        }
        return fresh.computeIfAbsent(value, v -> "'ffffffff-ffff-7000-8000-' || lpad(to_hex(:n::bigint * 16 + " + fresh.size() + "), 12, '0')");
    }
}
