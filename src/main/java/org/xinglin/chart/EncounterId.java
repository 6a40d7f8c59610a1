package org.xinglin.chart;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One meeting of patient and doctor; the same UUID as the visit or appointment it stands for. */
public record EncounterId(@JsonValue UUID value) {
    @JsonCreator
    public static EncounterId of(String text) {
        return new EncounterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
