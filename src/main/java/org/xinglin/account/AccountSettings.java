package org.xinglin.account;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in here.
 *
 * @param smsGateway the service that sends text messages; none means the simulator
 * @param simulatorPort where the simulator listens; 0 takes a free port
 * @param requestsPerSource how many sign-in requests one address may make in ten minutes
 * @param passwordCost the logarithm of bcrypt's rounds; 0 takes 12, and 6 in a demo, whose password everybody knows
 */
@ConfigurationProperties("xinglin.account")
record AccountSettings(
        @Nullable URI smsGateway,
        @DefaultValue("0") int simulatorPort,
        @DefaultValue("60") int requestsPerSource,
        @DefaultValue("0") int passwordCost) {}
