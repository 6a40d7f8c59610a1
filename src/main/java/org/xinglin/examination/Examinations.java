package org.xinglin.examination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Words;
import org.xinglin.examination.Examination.Device;
import org.xinglin.kernel.Sql;
import org.xinglin.precaution.Fasting;
import org.xinglin.precaution.Procedure;
import org.xinglin.precaution.Trait;

/** What institutions examine, and on what. */
@Repository
class Examinations {
    private static final String SELECT = """
            select e.id, e.institution_id, e.code, e.name_zh, e.name_en, e.preparation_zh, e.preparation_en, e.price, e.takes_minutes,
              e.traits, e.fasting, d.id as device_id, d.name_zh as device_zh, d.name_en as device_en, d.place_zh, d.place_en
            from examination.examination e join examination.device d on d.id = e.device_id
            """;

    private final JdbcClient jdbc;

    Examinations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Examination> find(UUID id) {
        return jdbc.sql(SELECT + "where e.id = :id")
                .param("id", id)
                .query(Examinations::examination)
                .optional();
    }

    Examination require(UUID id) {
        return find(id).orElseThrow();
    }

    /** Those on offer, in the order of their codes. */
    List<Examination> of(InstitutionId institution) {
        return jdbc.sql(SELECT + "where e.institution_id = :institution and e.active order by e.code")
                .param("institution", institution.value())
                .query(Examinations::examination)
                .list();
    }

    void add(InstitutionId institution, String slug, Device device) {
        jdbc.sql("""
                insert into examination.device (id, institution_id, slug, name_zh, name_en, place_zh, place_en)
                values (:id, :institution, :slug, :zh, :en, :placeZh, :placeEn)
                """)
                .param("id", device.id())
                .param("institution", institution.value())
                .param("slug", slug)
                .param("zh", device.name().zh())
                .param("en", device.name().en())
                .param("placeZh", device.place().zh())
                .param("placeEn", device.place().en())
                .update();
    }

    void add(Examination e) {
        Fasting fasting = e.procedure().fasting();
        jdbc.sql("""
                insert into examination.examination (id, device_id, institution_id, code, name_zh, name_en, preparation_zh, preparation_en,
                  price, takes_minutes, traits, fasting)
                values (:id, :device, :institution, :code, :zh, :en, :preparationZh, :preparationEn, :price, :minutes,
                  cast(:traits as text[]), :fasting)
                """)
                .param("id", e.id())
                .param("device", e.device().id())
                .param("institution", e.institution().value())
                .param("code", e.code())
                .param("zh", e.name().zh())
                .param("en", e.name().en())
                .param("preparationZh", e.preparation().zh())
                .param("preparationEn", e.preparation().en())
                .param("price", e.price().yuan())
                .param("minutes", e.takes().toMinutes())
                .param("traits", Sql.texts(e.procedure().traits()))
                .param("fasting", fasting == null ? null : fasting.name())
                .update();
    }

    private static Examination examination(ResultSet row, int number) throws SQLException {
        String fasting = row.getString("fasting");
        return new Examination(
                Sql.uuid(row, "id"),
                new InstitutionId(Sql.uuid(row, "institution_id")),
                row.getString("code"),
                new Device(
                        Sql.uuid(row, "device_id"),
                        new Words(row.getString("device_zh"), row.getString("device_en")),
                        new Words(row.getString("place_zh"), row.getString("place_en"))),
                new Words(row.getString("name_zh"), row.getString("name_en")),
                new Words(row.getString("preparation_zh"), row.getString("preparation_en")),
                Sql.money(row, "price"),
                Duration.ofMinutes(row.getInt("takes_minutes")),
                new Procedure(
                        Arrays.stream((String[]) row.getArray("traits").getArray())
                                .map(Trait::valueOf)
                                .collect(Collectors.toUnmodifiableSet()),
                        fasting == null ? null : Fasting.valueOf(fasting)));
    }
}
