package org.xinglin.factor;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the second factor is used here.
 *
 * @param required whether staff must have one before they sign or export; absent means in production only
 */
@ConfigurationProperties("xinglin.factor")
record FactorSettings(@Nullable Boolean required) {}
