package org.xinglin.wording;

/** Where words reach people. */
enum Channel {
    /** Text messages: both languages at once behind the signature, in the open (XL-SMS). */
    TEXT("XL-SMS"),
    /** News in the app: in the reader's language, to nobody else (XL-NEWS). */
    NEWS("XL-NEWS");

    private final String rule;

    Channel(String rule) {
        this.rule = rule;
    }

    String rule() {
        return rule;
    }
}
