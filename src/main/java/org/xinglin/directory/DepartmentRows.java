package org.xinglin.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Sql;

/** The tables of departments and of the diseases they treat. */
@Component
class DepartmentRows {
    private final JdbcClient jdbc;

    DepartmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Department> all() {
        Map<UUID, List<Disease>> diseases = diseases();
        return jdbc.sql("""
                select id, institution_id, slug, subject_code, further_subjects, name_zh, name_en, introduction_zh, introduction_en,
                  place_zh, place_en, keywords, active
                from directory.department
                order by ordinal, slug
                """).query((row, n) -> department(row, diseases)).list();
    }

    private Map<UUID, List<Disease>> diseases() {
        return jdbc
                .sql("""
                select department_id, name_zh, name_en, also
                from directory.disease
                order by department_id, ordinal
                """)
                .query((row, n) -> Map.entry(
                        Sql.uuid(row, "department_id"),
                        new Disease(Columns.words(row, "name"), Columns.list(row, "also"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    int count() {
        return jdbc.sql("""
                select count(*)
                from directory.department
                """).query((row, n) -> row.getInt(1)).single();
    }

    void insert(Department department, int ordinal) {
        jdbc.sql("""
                insert into directory.department (id, institution_id, slug, ordinal, subject_code, further_subjects, name_zh, name_en,
                  introduction_zh, introduction_en, place_zh, place_en, keywords, active)
                values (:id, :institution, :slug, :ordinal, :subject, :further, :nameZh, :nameEn,
                  :introductionZh, :introductionEn, :placeZh, :placeEn, :keywords, :active)
                """)
                .param("id", department.id().value())
                .param("institution", department.institution().value())
                .param("slug", department.slug())
                .param("ordinal", ordinal)
                .param("subject", department.subjectCode())
                .param("further", department.furtherSubjects().toArray(String[]::new))
                .param("nameZh", department.name().zh())
                .param("nameEn", department.name().en())
                .param("introductionZh", department.introduction().zh())
                .param("introductionEn", department.introduction().en())
                .param("placeZh", department.place().zh())
                .param("placeEn", department.place().en())
                .param("keywords", department.keywords().toArray(String[]::new))
                .param("active", department.active())
                .update();
        for (int i = 0; i < department.diseases().size(); i++) {
            insert(department.id(), i, department.diseases().get(i));
        }
    }

    private void insert(DepartmentId department, int ordinal, Disease disease) {
        jdbc.sql("""
                insert into directory.disease (department_id, ordinal, name_zh, name_en, also)
                values (:department, :ordinal, :nameZh, :nameEn, :also)
                """)
                .param("department", department.value())
                .param("ordinal", ordinal)
                .param("nameZh", disease.name().zh())
                .param("nameEn", disease.name().en())
                .param("also", disease.also().toArray(String[]::new))
                .update();
    }

    /** Switches a department on or off; nothing happens when it is already so. */
    void setActive(DepartmentId department, boolean active) {
        jdbc.sql("""
                update directory.department
                set active = :active
                where id = :id and active <> :active
                """).param("active", active).param("id", department.value()).update();
    }

    private static Department department(ResultSet row, Map<UUID, List<Disease>> diseases) throws SQLException {
        UUID id = Sql.uuid(row, "id");
        return new Department(
                new DepartmentId(id),
                new InstitutionId(Sql.uuid(row, "institution_id")),
                row.getString("slug"),
                row.getString("subject_code"),
                Columns.list(row, "further_subjects"),
                Columns.words(row, "name"),
                Columns.words(row, "introduction"),
                Columns.words(row, "place"),
                row.getBoolean("active"),
                diseases.getOrDefault(id, List.of()),
                Columns.list(row, "keywords"));
    }
}
