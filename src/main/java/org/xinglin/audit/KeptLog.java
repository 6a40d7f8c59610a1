package org.xinglin.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.Retained;
import org.xinglin.kernel.RetainedRows;

/** How long the log stays: as long as the records it is about, for nothing may be taken out of its chain. */
@Configuration(proxyBeanMethods = false)
class KeptLog {
    @Bean
    Retained log(JdbcClient jdbc) {
        return new RetainedRows(jdbc, "log", "SV-07", "keep", false, "audit.entry", "r.at");
    }
}
