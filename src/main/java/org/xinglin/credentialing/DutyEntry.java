package org.xinglin.credentialing;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** @param begins such as {@code 08:00} */
record DutyEntry(
        @Nullable DayOfWeek weekday,
        @Nullable LocalTime begins,
        @Nullable LocalTime ends) {}
