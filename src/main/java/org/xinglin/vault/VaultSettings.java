package org.xinglin.vault;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The key outside the database.
 *
 * @param dataKey 32 bytes in base64 that wrap the keys in the database; production has no default
 * @param formerDataKey the one before, while keys wrapped by it are still there; {@code rotate-keys} wraps them anew
 */
@ConfigurationProperties("xinglin.identity")
record VaultSettings(@Nullable String dataKey, @Nullable String formerDataKey) {}
