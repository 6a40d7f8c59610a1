package org.xinglin.directory;

import java.util.Map;
import org.springframework.stereotype.Component;

/** The names of the clinical subjects (CS-01). */
@Component
public final class Subjects {
    private final NamedCodes names = NamedCodes.read("directory/subjects.yaml");

    /** All that have a name, by code. */
    public Map<String, Words> all() {
        return names.names();
    }

    /** The name of a code; of the code above it when the directory goes no deeper. */
    public Words name(String code) {
        Words name = names.of(code);
        if (name != null) {
            return name;
        }
        int dot = code.lastIndexOf('.');
        return dot < 0 ? new Words(code, code) : name(code.substring(0, dot));
    }

    /** The two digits that begin a code. */
    static String top(String code) {
        return code.substring(0, 2);
    }
}
