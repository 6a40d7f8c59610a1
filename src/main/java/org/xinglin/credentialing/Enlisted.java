package org.xinglin.credentialing;

import org.jspecify.annotations.Nullable;
import org.xinglin.directory.PractitionerId;

/** @param password told once; null when the person keeps the user name and password they have */
record Enlisted(
        PractitionerId practitionerId,
        String name,
        @Nullable String userName,
        @Nullable String password) {}
