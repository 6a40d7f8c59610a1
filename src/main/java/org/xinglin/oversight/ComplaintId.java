package org.xinglin.oversight;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A complaint. */
public record ComplaintId(@JsonValue UUID value) {
    @JsonCreator
    public static ComplaintId of(String text) {
        return new ComplaintId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
