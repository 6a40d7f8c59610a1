package org.xinglin.notification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.Retained;
import org.xinglin.kernel.RetainedRows;

/** How long people find what they were told. */
@Configuration(proxyBeanMethods = false)
class KeptMessages {
    @Bean
    Retained messages(JdbcClient jdbc) {
        return new RetainedRows(jdbc, "message", "XL-KEEP", "messages", true, "notification.message", "r.at");
    }

    @Bean
    Retained textMessages(JdbcClient jdbc) {
        return new RetainedRows(jdbc, "text-message", "XL-KEEP", "messages", true, "notification.text_message", "r.at");
    }

    @Bean
    Retained reminders(JdbcClient jdbc) {
        return new RetainedRows(jdbc, "reminder", "XL-KEEP", "messages", true, "notification.reminder", "r.settled_at");
    }
}
