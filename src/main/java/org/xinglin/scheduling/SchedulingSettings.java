package org.xinglin.scheduling;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far ahead people can book.
 *
 * @param daysAhead days on offer, today included
 * @param releaseAt when the last of these days is opened
 */
@ConfigurationProperties("xinglin.scheduling")
record SchedulingSettings(
        @DefaultValue("14") int daysAhead,
        @DefaultValue("07:00") LocalTime releaseAt) {}
