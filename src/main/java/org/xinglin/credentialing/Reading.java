package org.xinglin.credentialing;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.Insurance;
import org.xinglin.directory.Period;
import org.xinglin.directory.Title;
import org.xinglin.kernel.InvalidInput;

/** Reads papers into the directory's terms. */
final class Reading {
    private Reading() {}

    /** Refuses an entry of somebody who is no physician. */
    static Title of(RegisterEntry entry) {
        return Arrays.stream(Title.values())
                .filter(t -> t.code().equals(entry.title()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("credentialing.no-physician", "/lookUpId", "DX-09"));
    }

    static Insurance insurance(@Nullable String policy, @Nullable LocalDate from, @Nullable LocalDate to) {
        String number = Texts.required(policy, "/insurancePolicy", 60);
        LocalDate begins = Texts.day(from, "/insuranceFrom");
        LocalDate ends = Texts.day(to, "/insuranceTo");
        if (ends.isBefore(begins)) {
            throw new InvalidInput("credentialing.ends-before-it-begins", "/insuranceTo");
        }
        return new Insurance(number, new Period(begins, ends));
    }
}
