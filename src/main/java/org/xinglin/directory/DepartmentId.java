package org.xinglin.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A department of one institution. */
public record DepartmentId(@JsonValue UUID value) {
    @JsonCreator
    public static DepartmentId of(String text) {
        return new DepartmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
