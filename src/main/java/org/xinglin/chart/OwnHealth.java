package org.xinglin.chart;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.OwnRows;
import org.xinglin.kernel.OwnTable;
import org.xinglin.kernel.OwnTable.Column;

/** What is known of a person’s health beside the signed records, for their copy. */
@Configuration(proxyBeanMethods = false)
class OwnHealth {
    @Bean
    OwnRows ownAllergies(JdbcClient jdbc) {
        return new OwnTable(
                jdbc,
                20,
                "allergies",
                "过敏史",
                "Allergies",
                """
                select substance, kind, severity, reaction, noted_at, withdrawn_at from chart.allergy where patient_id = :person order by noted_at desc
                """,
                List.of(
                        Column.text("substance", "过敏原", "Substance"),
                        Column.word(
                                "kind",
                                "种类",
                                "Kind",
                                new OwnRows.Word("DRUG", "药物", "Drug"),
                                new OwnRows.Word("FOOD", "食物", "Food"),
                                new OwnRows.Word("OTHER", "其他", "Other")),
                        Column.word(
                                "severity",
                                "程度",
                                "Severity",
                                new OwnRows.Word("MILD", "轻", "Mild"),
                                new OwnRows.Word("MODERATE", "中", "Moderate"),
                                new OwnRows.Word("SEVERE", "重", "Severe")),
                        Column.text("reaction", "反应", "Reaction"),
                        Column.moment("noted_at", "登记", "Noted"),
                        Column.moment("withdrawn_at", "撤销", "Withdrawn")));
    }

    @Bean
    OwnRows ownProblems(JdbcClient jdbc) {
        return new OwnTable(
                jdbc,
                22,
                "problems",
                "健康问题",
                "Problems",
                """
                select name_zh as problem, code, since_on, note, noted_at, resolved_at from chart.problem where patient_id = :person and id <> all (cast(:kept as uuid[])) order by noted_at desc
                """,
                List.of(
                        Column.text("problem", "问题", "Problem"),
                        Column.text("code", "编码", "Code"),
                        Column.day("since_on", "起始", "Since"),
                        Column.text("note", "说明", "Note"),
                        Column.moment("noted_at", "登记", "Noted"),
                        Column.moment("resolved_at", "解决", "Resolved")));
    }

    @Bean
    OwnRows ownDiagnoses(JdbcClient jdbc) {
        return new OwnTable(
                jdbc,
                24,
                "diagnoses",
                "诊断",
                "Diagnoses",
                """
                select d.diagnosed_at, e.institution_id, e.practitioner_id, d.name_zh as diagnosis, d.code, case when d.suspected then 'YES' else 'NO' end as suspected
                from chart.diagnosis d join chart.encounter e on e.id = d.encounter_id where d.patient_id = :person and e.id <> all (cast(:kept as uuid[])) order by d.diagnosed_at desc
                """,
                List.of(
                        Column.moment("diagnosed_at", "时间", "Time"),
                        Column.institution(),
                        Column.practitioner(),
                        Column.text("diagnosis", "诊断", "Diagnosis"),
                        Column.text("code", "编码", "Code"),
                        Column.word(
                                "suspected",
                                "待查",
                                "Suspected",
                                new OwnRows.Word("YES", "是", "yes"),
                                new OwnRows.Word("NO", "否", "no"))));
    }

    @Bean
    OwnRows ownEvidence(JdbcClient jdbc) {
        return new OwnTable(
                jdbc,
                26,
                "evidence",
                "确诊资料",
                "Earlier diagnoses",
                """
                select diagnosed_on, hospital, name_zh as diagnosis, code, submitted_at from chart.evidence where patient_id = :person and id <> all (cast(:kept as uuid[])) order by submitted_at desc
                """,
                List.of(
                        Column.day("diagnosed_on", "确诊日期", "Diagnosed on"),
                        Column.text("hospital", "医院", "Hospital"),
                        Column.text("diagnosis", "诊断", "Diagnosis"),
                        Column.text("code", "编码", "Code"),
                        Column.moment("submitted_at", "提交", "Submitted")));
    }
}
