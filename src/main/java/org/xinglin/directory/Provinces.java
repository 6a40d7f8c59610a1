package org.xinglin.directory;

import java.util.Map;
import org.springframework.stereotype.Component;

/** The names of provinces by the two digits that begin division codes. */
@Component
public final class Provinces {
    private final NamedCodes names = NamedCodes.read("directory/provinces.yaml");

    /** All, by their two digits. */
    public Map<String, Words> all() {
        return names.names();
    }

    /** The code itself when it has no name. */
    public Words name(String code) {
        Words name = names.of(code);
        return name == null ? new Words(code, code) : name;
    }
}
