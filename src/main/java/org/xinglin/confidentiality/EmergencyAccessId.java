package org.xinglin.confidentiality;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One glass broken. */
public record EmergencyAccessId(@JsonValue UUID value) {
    @JsonCreator
    public static EmergencyAccessId of(String text) {
        return new EmergencyAccessId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
