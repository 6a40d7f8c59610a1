package org.xinglin.conduct;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.OwnRows;
import org.xinglin.kernel.OwnTable;
import org.xinglin.kernel.OwnTable.Column;

/** The missed appointments of a person, for their copy. */
@Configuration(proxyBeanMethods = false)
class OwnNoShows {
    @Bean
    OwnRows ownNoShows(JdbcClient jdbc) {
        return new OwnTable(
                jdbc,
                85,
                "no-shows",
                "爽约记录",
                "Missed appointments",
                """
                select starts_at, institution_id, practitioner_id, state, appeal, note from conduct.no_show where patient_id = :person and appointment_id <> all (cast(:kept as uuid[])) order by starts_at desc
                """,
                List.of(
                        Column.moment("starts_at", "时间", "Time"),
                        Column.institution(),
                        Column.practitioner(),
                        Column.word(
                                "state",
                                "状态",
                                "State",
                                new OwnRows.Word("STANDING", "有效", "Standing"),
                                new OwnRows.Word("APPEALED", "申诉中", "Appealed"),
                                new OwnRows.Word("UPHELD", "维持", "Upheld"),
                                new OwnRows.Word("REMOVED", "已撤销", "Removed")),
                        Column.text("appeal", "申诉", "Appeal"),
                        Column.text("note", "答复", "Answer")));
    }
}
