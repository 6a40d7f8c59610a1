package org.xinglin.consultation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.Retained;
import org.xinglin.kernel.RetainedRows;

/** How long a conversation is kept; the visit and its record stay longer. */
@Configuration(proxyBeanMethods = false)
class KeptConversations {
    @Bean
    Retained conversations(JdbcClient jdbc) {
        return new RetainedRows(
                jdbc,
                "conversation",
                "SV-08",
                "keep",
                true,
                "consultation.message",
                "(select v.ended_at from consultation.visit v where v.id = r.visit_id)");
    }

    /** What somebody began to write and never sent. */
    @Bean
    Retained unsentWords(JdbcClient jdbc) {
        return new RetainedRows(
                jdbc, "unsent-words", "XL-KEEP", "unsentWords", true, "consultation.draft", "r.updated_at");
    }
}
