package org.xinglin.terminology;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/**
 * Loads the official table of coded diagnoses (CS-02) over the starter set: rows are added or renamed, none is taken
 * away, and every row that cannot be taken is named with its line and reason. Running it again changes nothing.
 */
@Component
public class DiagnosisImport {
    private final StarterDiagnoses starter;
    private final DiagnosisCodes codes;
    private final Rulebook rulebook;
    private final Clock clock;

    DiagnosisImport(StarterDiagnoses starter, DiagnosisCodes codes, Rulebook rulebook, Clock clock) {
        this.starter = starter;
        this.codes = codes;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** How an import went. */
    public record Outcome(int read, int changed, int refused) {}

    /**
     * Reads a CSV file of code and Chinese name, the first line being the heading, and says on {@code out} what happened,
     * one line for each refused row.
     */
    @Transactional
    public Outcome run(Path file, PrintStream out) {
        String pattern = rulebook.rulesInForce(clock.instant(), Scope.NATION).word("CS-02", "pattern");
        var sheet = new Sheet(Pattern.compile(pattern), out);
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (CSVRecord row : CSVFormat.DEFAULT.parse(reader)) {
                sheet.take(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be read: " + file, e);
        }
        starter.fill();
        int changed = codes.upsert(sheet.rows, DiagnosisCodes.Source.OFFICIAL);
        var outcome = new Outcome(sheet.read, changed, sheet.refused);
        out.printf(
                "%d rows read, %d added or changed, %d unchanged, %d refused%n",
                outcome.read(), changed, sheet.rows.size() - changed, outcome.refused());
        return outcome;
    }

    /** The rows taken so far. */
    private static final class Sheet {
        private final Pattern pattern;
        private final PrintStream out;
        private final List<DiagnosisCodes.Row> rows = new ArrayList<>();
        private final Map<String, Long> lines = new HashMap<>();
        private int read;
        private int refused;

        Sheet(Pattern pattern, PrintStream out) {
            this.pattern = pattern;
            this.out = out;
        }

        void take(CSVRecord row) {
            long line = row.getParser().getCurrentLineNumber();
            boolean heading = row.getRecordNumber() == 1 && !row.get(0).matches("\\W?[A-Z]\\d.*");
            if (heading || (row.size() == 1 && row.get(0).isBlank())) {
                return;
            }
            read++;
            String code = read == 1 ? row.get(0).replace("\uFEFF", "") : row.get(0);
            String name = row.size() < 2
                    ? ""
                    : row.get(1).replace("\\[", "[").replace("\\]", "]").strip();
            String reason = reason(row, code, name);
            if (!reason.isEmpty()) {
                refused++;
                out.printf("line %d: %s: %s%n", line, reason, code);
            } else {
                lines.put(code, line);
                rows.add(new DiagnosisCodes.Row(code, name, null, List.of()));
            }
        }

        private String reason(CSVRecord row, String code, String name) {
            if (row.size() != 2) {
                return "has " + row.size() + " columns instead of 2";
            }
            if (!code.equals(code.strip())) {
                return "code has blanks around it";
            }
            if (!pattern.matcher(code).matches()) {
                return "code does not follow the pattern of CS-02";
            }
            if (name.isEmpty() || name.indexOf('\0') >= 0) {
                return "name is empty or unreadable";
            }
            return lines.containsKey(code) ? "code stands on line " + lines.get(code) + " already" : "";
        }
    }
}
