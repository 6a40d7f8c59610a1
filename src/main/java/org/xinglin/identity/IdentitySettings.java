package org.xinglin.identity;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people are known here.
 *
 * @param realNameGateway the service that checks name and resident id; none means the simulator
 * @param simulatorPort where the simulator listens; 0 takes a free port
 */
@ConfigurationProperties("xinglin.identity")
record IdentitySettings(
        @Nullable URI realNameGateway, @DefaultValue("0") int simulatorPort) {}
