package org.xinglin.signature;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The secret that guards the authorities' keys at rest.
 *
 * @param masterKey 32 bytes in Base64, given by the operator; every node of one installation needs the same
 * @param masterKeyFile where the key is kept when the operator gives none; made at first use
 */
@ConfigurationProperties("xinglin.signature")
record SignatureSettings(
        @Nullable String masterKey,
        @DefaultValue(".xinglin/signature.key") Path masterKeyFile) {}
