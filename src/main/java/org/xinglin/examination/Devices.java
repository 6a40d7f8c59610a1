package org.xinglin.examination;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Sql;

/** The devices and rooms of an institution. */
@Repository
public class Devices {
    private static final RowMapper<ExaminationDevice> DEVICE = (row, n) -> new ExaminationDevice(
            Sql.uuid(row, "id"),
            new InstitutionId(Sql.uuid(row, "institution_id")),
            new Words(row.getString("name_zh"), row.getString("name_en")),
            new Words(row.getString("place_zh"), row.getString("place_en")));

    private final JdbcClient jdbc;

    Devices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ExaminationDevice> of(UUID institution) {
        return jdbc.sql("""
                select id, institution_id, name_zh, name_en, place_zh, place_en from examination.device
                where institution_id = :institution order by slug
                """).param("institution", institution).query(DEVICE).list();
    }
}
