package org.xinglin.accreditation;

import org.jspecify.annotations.Nullable;

/** @param password told once; null when the person keeps the user name and password they have */
record Invited(
        String name, @Nullable String userName, @Nullable String password) {}
