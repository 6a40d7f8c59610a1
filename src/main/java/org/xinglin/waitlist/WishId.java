package org.xinglin.waitlist;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A patient's place on the waiting list. */
public record WishId(@JsonValue UUID value) {
    @JsonCreator
    public static WishId of(String text) {
        return new WishId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
