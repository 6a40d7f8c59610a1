package org.xinglin.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A doctor in the one post they hold here. */
public record PractitionerId(@JsonValue UUID value) {
    @JsonCreator
    public static PractitionerId of(String text) {
        return new PractitionerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
