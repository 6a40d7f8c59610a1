package org.xinglin.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a path names a thing of somebody's, and the table that thing stands in. */
record Place(String path, String table, String key, String condition) {
    private static final String PUBLIC = "public";
    private static final String ROLE = "role";
    private static final List<String> PATIENT = List.of("patient_id", "person_id", "owner_id", "payer_id");

    /** What is known of one row: whose it is, whose patient, and where. */
    record Example(
            String id,
            @Nullable UUID patient,
            @Nullable UUID practitioner,
            @Nullable UUID institution) {}

    static boolean known(String path, Map<String, Place> listed, JdbcClient jdbc) {
        return listed.containsKey(path) || byNoun(path, jdbc).isPresent();
    }

    /** The places of {@code places.txt}. */
    static Map<String, Place> listed() {
        try {
            var places = new LinkedHashMap<String, Place>();
            for (String line : Files.readAllLines(Path.of("src/test/resources/access/places.txt"))) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] parts = line.strip().split("\\s+", 2);
                    String[] where = parts[1].split("\\|");
                    places.put(
                            parts[0],
                            new Place(
                                    parts[0],
                                    where[0].strip(),
                                    where.length > 1 ? where[1].strip() : "id",
                                    where.length > 2 ? where[2].strip() : "true"));
                }
            }
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code /api/foo-bars/{id}} is a row of {@code foo_bar} in some module's schema. */
    static Optional<Place> byNoun(String path, JdbcClient jdbc) {
        String[] segments = path.split("/");
        String noun = segments[segments.length - 2].replace('-', '_');
        return jdbc.sql("""
                select table_schema || '.' || table_name from information_schema.columns
                where column_name = 'id' and table_name in (:one, :noun, :ies)
                  and table_schema not in ('pg_catalog', 'information_schema') order by 1 limit 1
                """)
                .param("one", noun.replaceFirst("s$", ""))
                .param("noun", noun)
                .param("ies", noun.replaceFirst("ies$", "y"))
                .query(String.class)
                .optional()
                .map(table -> new Place(path, table, "id", "true"));
    }

    boolean isPublic() {
        return table.equals(PUBLIC) || table.equals(ROLE);
    }

    /** The newest rows, those that name a patient first. */
    List<Example> examples(JdbcClient jdbc, int most) {
        List<String> columns = jdbc.sql("select * from %s t limit 0".formatted(table))
                .query(row -> {
                    var names = new ArrayList<String>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        names.add(row.getMetaData().getColumnName(i));
                    }
                    return names;
                });
        String patient = table.equals("identity.person") ? "t.id" : one(columns, PATIENT);
        return jdbc.sql("""
                select t.%s::text as id, %s as patient, p.person_id as practitioner, %s as institution
                from %s t left join directory.practitioner p on p.id = %s
                where %s order by 2 nulls last, 1 desc limit :most
                """.formatted(
                                key,
                                patient,
                                one(columns, List.of("institution_id")),
                                table,
                                one(columns, List.of("practitioner_id")),
                                condition))
                .param("most", most)
                .query((row, n) -> new Example(
                        row.getString("id"),
                        row.getObject("patient", UUID.class),
                        row.getObject("practitioner", UUID.class),
                        row.getObject("institution", UUID.class)))
                .list();
    }

    private static String one(List<String> columns, List<String> names) {
        return names.stream()
                .filter(columns::contains)
                .findFirst()
                .map(name -> "t." + name)
                .orElse("null::uuid");
    }
}
