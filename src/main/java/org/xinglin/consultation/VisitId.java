package org.xinglin.consultation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One visit by text; its encounter in the chart and its subject in settlement carry the same UUID. */
public record VisitId(@JsonValue UUID value) {
    @JsonCreator
    public static VisitId of(String text) {
        return new VisitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
