package org.xinglin.identity;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what identity needs and is not a component by itself. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {
    @Bean
    RevocationFeed revocationFeed(DataSource database) {
        return new RevocationFeed(database, true);
    }
}
