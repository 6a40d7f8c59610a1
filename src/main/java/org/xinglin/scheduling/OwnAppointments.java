package org.xinglin.scheduling;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.OwnRows;
import org.xinglin.kernel.OwnTable;
import org.xinglin.kernel.OwnTable.Column;

/** The appointments of a person, for their copy. */
@Configuration(proxyBeanMethods = false)
class OwnAppointments {
    @Bean
    OwnRows ownAppointments(JdbcClient jdbc) {
        return new OwnTable(
                jdbc,
                40,
                "appointments",
                "门诊预约",
                "Appointments",
                """
                select starts_at, institution_id, practitioner_id, price - relief as price, state, confirmed_at, ended_at
                from scheduling.appointment where patient_id = :person and id <> all (cast(:kept as uuid[])) order by starts_at desc
                """,
                List.of(
                        Column.moment("starts_at", "时间", "Time"),
                        Column.institution(),
                        Column.practitioner(),
                        Column.money("price", "价格", "Price"),
                        Column.word(
                                "state",
                                "状态",
                                "State",
                                new OwnRows.Word("HELD", "待付款", "To be paid"),
                                new OwnRows.Word("CONFIRMED", "已预约", "Booked"),
                                new OwnRows.Word("LAPSED", "未付款已释放", "Lapsed unpaid"),
                                new OwnRows.Word("CANCELLED", "已取消", "Cancelled")),
                        Column.moment("confirmed_at", "付款确认", "Confirmed"),
                        Column.moment("ended_at", "结束", "Ended")));
    }
}
