package org.xinglin.guardianship;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a proof. */
public record ProofId(@JsonValue UUID value) {
    @JsonCreator
    public static ProofId of(String text) {
        return new ProofId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
