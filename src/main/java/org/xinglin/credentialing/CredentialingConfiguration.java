package org.xinglin.credentialing;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(CredentialingSettings.class)
class CredentialingConfiguration {}
