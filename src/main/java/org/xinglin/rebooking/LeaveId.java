package org.xinglin.rebooking;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one leave of a doctor. */
public record LeaveId(@JsonValue UUID value) {
    @JsonCreator
    public static LeaveId of(String text) {
        return new LeaveId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
