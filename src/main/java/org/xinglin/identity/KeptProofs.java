package org.xinglin.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.Retained;
import org.xinglin.kernel.RetainedRows;

/** How long it can be shown what a person agreed to and when their name was checked. */
@Configuration(proxyBeanMethods = false)
class KeptProofs {
    /** A consent in force has not begun to grow old. */
    @Bean
    Retained withdrawnConsents(JdbcClient jdbc) {
        return new RetainedRows(jdbc, "withdrawn-consent", "PV-09", "keep", true, "identity.consent", "r.withdrawn_at");
    }

    @Bean
    Retained realNameChecks(JdbcClient jdbc) {
        return new RetainedRows(
                jdbc, "real-name-check", "XL-KEEP", "realNameChecks", true, "identity.real_name_check", "r.checked_at");
    }
}
