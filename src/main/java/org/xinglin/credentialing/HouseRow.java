package org.xinglin.credentialing;

import org.jspecify.annotations.Nullable;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Words;

/** @param stopped why and since when; null for those who may work */
record HouseRow(
        InstitutionId id,
        Words name,
        int departments,
        @Nullable StopView stopped) {}
