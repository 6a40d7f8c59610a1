package org.xinglin.identity;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.OwnRows;
import org.xinglin.kernel.OwnTable;
import org.xinglin.kernel.OwnTable.Column;

/** The consents of a person, given and withdrawn, for their copy. */
@Configuration(proxyBeanMethods = false)
class OwnConsents {
    @Bean
    OwnRows ownConsents(JdbcClient jdbc) {
        return new OwnTable(
                jdbc,
                10,
                "consents",
                "同意记录",
                "Consents",
                """
                select purpose, version, given_at, withdrawn_at from identity.consent where person_id = :person order by given_at desc
                """,
                List.of(
                        Column.word(
                                "purpose",
                                "用途",
                                "Purpose",
                                new OwnRows.Word("internet-care", "互联网诊疗", "Internet care")),
                        Column.text("version", "版本", "Version"),
                        Column.moment("given_at", "同意", "Given"),
                        Column.moment("withdrawn_at", "撤回", "Withdrawn")));
    }
}
