package org.xinglin.chart;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One piece of evidence of an earlier diagnosis. */
public record EvidenceId(@JsonValue UUID value) {
    @JsonCreator
    public static EvidenceId of(String text) {
        return new EvidenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
