package org.xinglin.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the demo region is grown.
 *
 * @param plant whether an empty database is planted at start
 * @param seed the number everything grows from
 * @param size how large the region is
 */
@ConfigurationProperties("xinglin.demo")
record DemoSettings(
        @DefaultValue("true") boolean plant,
        @DefaultValue("20261122") long seed,
        @DefaultValue("small") RegionSize size) {}
