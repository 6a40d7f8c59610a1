package org.xinglin.settlement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A bill. */
public record BillId(@JsonValue UUID value) {
    @JsonCreator
    public static BillId of(String text) {
        return new BillId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
