package org.xinglin.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One service of one practitioner. */
public record OfferingId(@JsonValue UUID value) {
    @JsonCreator
    public static OfferingId of(String text) {
        return new OfferingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
