package org.xinglin.scheduling;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A stretch of time in a session for which a few people can book. */
public record SlotId(@JsonValue UUID value) {
    @JsonCreator
    public static SlotId of(String text) {
        return new SlotId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
