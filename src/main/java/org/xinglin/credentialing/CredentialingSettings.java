package org.xinglin.credentialing;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param registerGateway the national electronic register of physicians; none means the simulator */
@ConfigurationProperties("xinglin.credentialing")
record CredentialingSettings(@Nullable URI registerGateway) {}
