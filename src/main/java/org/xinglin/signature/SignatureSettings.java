package org.xinglin.signature;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The secret that guards the authorities' keys at rest, and who stamps the time.
 *
 * @param masterKey 32 bytes in Base64, given by the operator; every node of one installation needs the same
 * @param masterKeyFile where the key is kept when the operator gives none; made at first use
 * @param timeStampAuthority an outside authority that speaks RFC 3161 over HTTP; the built-in one when none is named
 * @param timeStampCertificate the certificate, or that of its issuer, whose tokens from outside are trusted (PEM or DER)
 */
@ConfigurationProperties("xinglin.signature")
record SignatureSettings(
        @Nullable String masterKey,
        @DefaultValue(".xinglin/signature.key") Path masterKeyFile,
        @Nullable URI timeStampAuthority,
        @Nullable Path timeStampCertificate) {}
