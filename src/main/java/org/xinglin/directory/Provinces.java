package org.xinglin.directory;

import org.springframework.stereotype.Component;

/** The names of provinces by the two digits that begin division codes. */
@Component
final class Provinces {
    private final NamedCodes names = NamedCodes.read("directory/provinces.yaml");

    /** The code itself when it has no name. */
    Words name(String code) {
        Words name = names.of(code);
        return name == null ? new Words(code, code) : name;
    }
}
