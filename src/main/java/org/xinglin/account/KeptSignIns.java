package org.xinglin.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.Retained;
import org.xinglin.kernel.RetainedRows;

/** How long it is known who asked for a code, tried a password and was signed in from where. */
@Configuration(proxyBeanMethods = false)
class KeptSignIns {
    /** A day longer than the number a day is counted. */
    @Bean
    Retained signInCodes(JdbcClient jdbc) {
        return new RetainedRows(
                jdbc, "sign-in-code", "XL-KEEP", "signInCodes", true, "account.sign_in_code", "r.issued_at");
    }

    @Bean
    Retained passwordAttempts(JdbcClient jdbc) {
        return new RetainedRows(
                jdbc,
                "password-attempt",
                "XL-KEEP",
                "passwordAttempts",
                true,
                "account.password_attempt",
                "r.tried_at");
    }

    /** A session says from which address somebody came: part of the log of the network. */
    @Bean
    Retained sessions(JdbcClient jdbc) {
        return new RetainedRows(
                jdbc,
                "session",
                "PV-10",
                "keep",
                true,
                "account.session",
                "least(r.expires_at, coalesce(r.ended_at, r.expires_at))");
    }
}
