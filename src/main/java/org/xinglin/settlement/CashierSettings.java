package org.xinglin.settlement;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people pay.
 *
 * @param cashier the cashier new payments go to; {@code sandbox} is the simulator that ships with the product
 * @param sandboxSecret the key sandbox notices are signed with; empty makes one at every start
 */
@ConfigurationProperties("xinglin.settlement")
record CashierSettings(
        @DefaultValue("sandbox") String cashier, @Nullable String sandboxSecret) {}
