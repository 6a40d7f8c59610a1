package org.xinglin.directory;

/** A physician's professional rank with its national code. */
public enum Title {
    CHIEF("231"),
    ASSOCIATE_CHIEF("232"),
    ATTENDING("233"),
    PHYSICIAN("234");

    private final String code;

    Title(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Fails for a code that is no physician's rank. */
    public static Title of(String code) {
        for (Title title : values()) {
            if (title.code.equals(code)) {
                return title;
            }
        }
        throw new IllegalArgumentException("no title " + code);
    }
}
