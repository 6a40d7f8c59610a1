package org.xinglin.credentialing;

import org.jspecify.annotations.Nullable;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Words;

record SupervisedDoctor(
        PractitionerId id,
        Words name,
        Words department,
        @Nullable StopView stopped) {}
