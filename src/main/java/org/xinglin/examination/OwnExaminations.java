package org.xinglin.examination;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.OwnRows;
import org.xinglin.kernel.OwnTable;
import org.xinglin.kernel.OwnTable.Column;

/** The examinations ordered for a person, for their copy. */
@Configuration(proxyBeanMethods = false)
class OwnExaminations {
    @Bean
    OwnRows ownExaminations(JdbcClient jdbc) {
        return new OwnTable(
                jdbc,
                70,
                "examinations",
                "检查",
                "Examinations",
                """
                select o.ordered_at, o.institution_id, o.practitioner_id, e.name_zh as examination, o.indication, o.withdrawn_at, b.starts_at, b.arrived_at
                from examination.ordered o join examination.examination e on e.id = o.examination_id
                left join lateral (select starts_at, arrived_at from examination.booking k where k.ordered_id = o.id and k.ended_at is null order by k.held_at desc limit 1) b on true
                where o.patient_id = :person and o.encounter_id <> all (cast(:kept as uuid[])) order by o.ordered_at desc
                """,
                List.of(
                        Column.moment("ordered_at", "开单", "Ordered"),
                        Column.institution(),
                        Column.practitioner(),
                        Column.text("examination", "检查", "Examination"),
                        Column.text("indication", "目的", "Indication"),
                        Column.moment("withdrawn_at", "撤回", "Withdrawn"),
                        Column.moment("starts_at", "预约时间", "Booked for"),
                        Column.moment("arrived_at", "报到", "Arrived")));
    }
}
