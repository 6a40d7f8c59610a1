package org.xinglin.account;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what accounts need and is not a component by itself. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {
    @Bean
    RevocationFeed revocationFeed(DataSource database) {
        return new RevocationFeed(database, true);
    }
}
