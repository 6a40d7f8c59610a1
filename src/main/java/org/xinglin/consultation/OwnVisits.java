package org.xinglin.consultation;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.OwnRows;
import org.xinglin.kernel.OwnTable;
import org.xinglin.kernel.OwnTable.Column;

/** The online visits of a person and what was said in them, for their copy. */
@Configuration(proxyBeanMethods = false)
class OwnVisits {
    @Bean
    OwnRows ownVisits(JdbcClient jdbc) {
        return new OwnTable(
                jdbc,
                50,
                "visits",
                "线上就诊",
                "Online visits",
                """
                select number, institution_id, practitioner_id, kind, state, complaint, price, requested_at, accepted_at, ended_at
                from consultation.visit where patient_id = :person and id <> all (cast(:kept as uuid[])) order by requested_at desc
                """,
                List.of(
                        Column.text("number", "就诊号", "Visit no."),
                        Column.institution(),
                        Column.practitioner(),
                        Column.word(
                                "kind",
                                "种类",
                                "Kind",
                                new OwnRows.Word("ADVICE", "咨询", "Advice"),
                                new OwnRows.Word("FOLLOW_UP", "复诊", "Follow-up")),
                        Column.word(
                                "state",
                                "状态",
                                "State",
                                new OwnRows.Word("REQUESTED", "待付款", "To be paid"),
                                new OwnRows.Word("WAITING", "等待接诊", "Waiting"),
                                new OwnRows.Word("IN_VISIT", "就诊中", "In the visit"),
                                new OwnRows.Word("RECORD_DUE", "待写病历", "Record due"),
                                new OwnRows.Word("CLOSED", "已结束", "Closed"),
                                new OwnRows.Word("DECLINED", "医生未接诊", "Declined"),
                                new OwnRows.Word("TIMED_OUT", "超时取消", "Timed out"),
                                new OwnRows.Word("TERMINATED", "转线下就医", "Referred to a hospital"),
                                new OwnRows.Word("LAPSED", "未付款", "Lapsed unpaid"),
                                new OwnRows.Word("WITHDRAWN", "已撤回", "Withdrawn")),
                        Column.text("complaint", "病情描述", "Complaint"),
                        Column.money("price", "价格", "Price"),
                        Column.moment("requested_at", "申请", "Requested"),
                        Column.moment("accepted_at", "接诊", "Accepted"),
                        Column.moment("ended_at", "结束", "Ended")));
    }

    @Bean
    OwnRows ownMessages(JdbcClient jdbc) {
        return new OwnTable(
                jdbc,
                55,
                "messages",
                "就诊中的对话",
                "What was said in visits",
                """
                select v.number, m.sent_at, m.author, m.kind, case when m.kind = 'TEXT' then m.body end as body
                from consultation.message m join consultation.visit v on v.id = m.visit_id
                where v.patient_id = :person and v.id <> all (cast(:kept as uuid[])) and m.author <> 'SYSTEM' order by v.requested_at desc, m.seq
                """,
                List.of(
                        Column.text("number", "就诊号", "Visit no."),
                        Column.moment("sent_at", "时间", "Time"),
                        Column.word(
                                "author",
                                "谁",
                                "Who",
                                new OwnRows.Word("PATIENT", "患者", "Patient"),
                                new OwnRows.Word("PRACTITIONER", "医生", "Doctor")),
                        Column.word(
                                "kind",
                                "形式",
                                "Form",
                                new OwnRows.Word("TEXT", "文字", "Text"),
                                new OwnRows.Word("IMAGE", "图片", "Picture"),
                                new OwnRows.Word("NOTICE", "提示", "Notice")),
                        Column.text("body", "内容", "Words")));
    }
}
