package org.xinglin.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A hospital that gives care online. */
public record InstitutionId(@JsonValue UUID value) {
    @JsonCreator
    public static InstitutionId of(String text) {
        return new InstitutionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
