package org.xinglin.identity;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people are known here.
 *
 * @param dataKey 32 bytes in base64 that encrypt resident ids and session keys; production has no default
 * @param smsGateway the service that sends text messages; none means the simulator
 * @param realNameGateway the service that checks name and resident id; none means the simulator
 * @param simulatorPort where the two simulators listen; 0 takes a free port
 * @param requestsPerSource how many sign-in requests one address may make in ten minutes
 * @param passwordCost the logarithm of bcrypt's rounds; 0 takes 12, and 6 in a demo, whose password everybody knows
 */
@ConfigurationProperties("xinglin.identity")
record IdentitySettings(
        @Nullable String dataKey,
        @Nullable URI smsGateway,
        @Nullable URI realNameGateway,
        @DefaultValue("0") int simulatorPort,
        @DefaultValue("60") int requestsPerSource,
        @DefaultValue("0") int passwordCost) {}
