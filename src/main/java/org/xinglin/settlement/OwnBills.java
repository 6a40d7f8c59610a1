package org.xinglin.settlement;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.OwnRows;
import org.xinglin.kernel.OwnTable;
import org.xinglin.kernel.OwnTable.Column;

/** The bills of a person and what came back, for their copy. */
@Configuration(proxyBeanMethods = false)
class OwnBills {
    @Bean
    OwnRows ownBills(JdbcClient jdbc) {
        return new OwnTable(
                jdbc,
                60,
                "bills",
                "账单",
                "Bills",
                """
                select b.opened_at, b.institution_id, string_agg(l.title_zh, '、' order by l.line_no) as items, b.total, b.refunded, b.state, b.paid_at, b.receipt_no
                from settlement.bill b left join settlement.bill_line l on l.bill_id = b.id
                where b.patient_id = :person and b.subject_id <> all (cast(:kept as uuid[])) group by b.id order by b.opened_at desc
                """,
                List.of(
                        Column.moment("opened_at", "开具", "Opened"),
                        Column.institution(),
                        Column.text("items", "项目", "Items"),
                        Column.money("total", "金额", "Amount"),
                        Column.money("refunded", "已退", "Refunded"),
                        Column.word(
                                "state",
                                "状态",
                                "State",
                                new OwnRows.Word("OPEN", "待付款", "To be paid"),
                                new OwnRows.Word("PAID", "已付款", "Paid"),
                                new OwnRows.Word("WITHDRAWN", "已作废", "Withdrawn")),
                        Column.moment("paid_at", "付款", "Paid"),
                        Column.text("receipt_no", "收据号", "Receipt no.")));
    }
}
