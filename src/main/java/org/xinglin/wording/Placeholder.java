package org.xinglin.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a text leaves open, by the name it has in each language. */
enum Placeholder {
    TIME("时间", "time", "startsAt", "12-01 09:30"),
    DEADLINE("截止时间", "deadline", "until", "12-01 18:00"),
    AMOUNT("金额", "amount", "amount", "25.00"),
    /** Not in texts that travel in the open. */
    DOCTOR("医生", "doctor", "doctor", "王岚"),
    HOSPITAL("医院", "hospital", "institution", ""),
    /** The house's own number for questions. */
    HOTLINE("咨询电话", "hotline", "", "");

    private final String zh;
    private final String en;
    private final String fact;
    private final String sample;

    Placeholder(String zh, String en, String fact, String sample) {
        this.zh = zh;
        this.en = en;
        this.fact = fact;
        this.sample = sample;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }

    /** What news in the app call it; empty where the house's own stands in its place already. */
    String fact() {
        return fact;
    }

    /** For the preview; empty where the house has its own. */
    String sample() {
        return sample;
    }

    static Optional<Placeholder> named(String name, boolean chinese) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(p -> (chinese ? p.zh : p.en).equals(plain))
                .findFirst();
    }
}
