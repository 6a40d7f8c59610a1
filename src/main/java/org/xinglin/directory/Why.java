package org.xinglin.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.Rejection;

/**
 * Why a doctor may not do something at present, in a form a page can put into words.
 *
 * @param code the code the refusal would have
 * @param rule the rule behind it
 * @param date the day from which, or until which, it matters
 */
record Why(String code, @Nullable String rule, @Nullable LocalDate date) {
    static Why of(Rejection rejection) {
        Object date = rejection.facts().getOrDefault("date", rejection.facts().get("until"));
        return new Why(rejection.code(), rejection.rule(), date instanceof LocalDate day ? day : null);
    }
}
