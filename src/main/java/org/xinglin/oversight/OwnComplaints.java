package org.xinglin.oversight;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.OwnRows;
import org.xinglin.kernel.OwnTable;
import org.xinglin.kernel.OwnTable.Column;

/** The complaints of a person with their answers, for their copy. */
@Configuration(proxyBeanMethods = false)
class OwnComplaints {
    @Bean
    OwnRows ownComplaints(JdbcClient jdbc) {
        return new OwnTable(
                jdbc,
                90,
                "complaints",
                "投诉",
                "Complaints",
                """
                select ticket_no, institution_id, filed_at, text, answered_at, answer from oversight.complaint where person_id = :person and (about_id is null or about_id <> all (cast(:kept as uuid[]))) order by filed_at desc
                """,
                List.of(
                        Column.text("ticket_no", "单号", "Ticket"),
                        Column.institution(),
                        Column.moment("filed_at", "提交", "Filed"),
                        Column.text("text", "内容", "Words"),
                        Column.moment("answered_at", "答复时间", "Answered"),
                        Column.text("answer", "答复", "Answer")));
    }
}
