package org.xinglin.waitlist;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.OwnRows;
import org.xinglin.kernel.OwnTable;
import org.xinglin.kernel.OwnTable.Column;

/** The wishes of a person for full clinics, for their copy. */
@Configuration(proxyBeanMethods = false)
class OwnWishes {
    @Bean
    OwnRows ownWishes(JdbcClient jdbc) {
        return new OwnTable(
                jdbc,
                80,
                "wishes",
                "候补",
                "Waiting lists",
                """
                select joined_at, institution_id, from_on, until_on, state, ended_at from waitlist.wish where patient_id = :person order by joined_at desc
                """,
                List.of(
                        Column.moment("joined_at", "加入", "Joined"),
                        Column.institution(),
                        Column.day("from_on", "从", "From"),
                        Column.day("until_on", "到", "Until"),
                        Column.word(
                                "state",
                                "状态",
                                "State",
                                new OwnRows.Word("WAITING", "等候", "Waiting"),
                                new OwnRows.Word("OFFERED", "有号待确认", "Offered"),
                                new OwnRows.Word("ACCEPTED", "已接受", "Accepted"),
                                new OwnRows.Word("FULFILLED", "已约上", "Fulfilled"),
                                new OwnRows.Word("WITHDRAWN", "已退出", "Withdrawn"),
                                new OwnRows.Word("EXPIRED", "已到期", "Expired"),
                                new OwnRows.Word("UNANSWERED", "没有答复", "Unanswered")),
                        Column.moment("ended_at", "结束", "Ended")));
    }
}
