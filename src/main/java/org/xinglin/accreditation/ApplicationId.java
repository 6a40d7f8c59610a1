package org.xinglin.accreditation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.xinglin.directory.InstitutionId;

/** An application; becomes the id of the institution it leads to. */
record ApplicationId(@JsonValue UUID value) {
    @JsonCreator
    public static ApplicationId of(String text) {
        return new ApplicationId(UUID.fromString(text));
    }

    InstitutionId institution() {
        return new InstitutionId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
