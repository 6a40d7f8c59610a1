package org.xinglin.terminology;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty catalogue with the authored starter set, so that a new house can code from its first day. */
@Component
class StarterDiagnoses implements SmartInitializingSingleton {
    private final DiagnosisCodes codes;
    private final TransactionTemplate transaction;

    StarterDiagnoses(DiagnosisCodes codes, TransactionTemplate transaction) {
        this.codes = codes;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        fill();
    }

    /** Does nothing when the catalogue has rows. */
    void fill() {
        if (codes.empty()) {
            transaction.executeWithoutResult(status -> codes.upsert(rows(), DiagnosisCodes.Source.STARTER));
        }
    }

    private static List<DiagnosisCodes.Row> rows() {
        try (Reader reader = new InputStreamReader(
                new ClassPathResource("terminology/diagnoses-starter.csv").getInputStream(), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                    .map(r -> new DiagnosisCodes.Row(
                            r.get("code"),
                            r.get("name_zh"),
                            r.get("name_en"),
                            r.get("kinds").isEmpty()
                                    ? List.of()
                                    : List.of(r.get("kinds").split("\\|"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
