package org.xinglin.kernel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@link OwnRows} of one statement.
 *
 * @param sql selects the columns of the person named {@code :person}, without what hangs on one of {@code :kept}
 */
public record OwnTable(JdbcClient jdbc, int order, String code, String zh, String en, String sql, List<Column> columns)
        implements OwnRows {
    /** How a column is read. */
    private enum Form {
        TEXT,
        MONEY,
        MOMENT,
        DAY,
        NAME,
        WORD
    }

    /** A column and what it is called. */
    public record Column(String name, String zh, String en, Form form, Name.@Nullable Kind kind, List<Word> words) {
        public static Column text(String name, String zh, String en) {
            return new Column(name, zh, en, Form.TEXT, null, List.of());
        }

        public static Column money(String name, String zh, String en) {
            return new Column(name, zh, en, Form.MONEY, null, List.of());
        }

        public static Column moment(String name, String zh, String en) {
            return new Column(name, zh, en, Form.MOMENT, null, List.of());
        }

        public static Column day(String name, String zh, String en) {
            return new Column(name, zh, en, Form.DAY, null, List.of());
        }

        public static Column practitioner() {
            return new Column("practitioner_id", "医生", "Doctor", Form.NAME, Name.Kind.PRACTITIONER, List.of());
        }

        public static Column institution() {
            return new Column("institution_id", "医院", "Hospital", Form.NAME, Name.Kind.INSTITUTION, List.of());
        }

        /** A closed code; one without words is left out of what people read. */
        public static Column word(String name, String zh, String en, Word... words) {
            return new Column(name, zh, en, Form.WORD, null, List.of(words));
        }

        private Fact fact(ResultSet row) throws SQLException {
            return new Fact(name, zh, en, value(row));
        }

        private @Nullable Object value(ResultSet row) throws SQLException {
            if (row.getObject(name) == null) {
                return null;
            }
            return switch (form) {
                case TEXT -> row.getString(name);
                case MONEY -> Sql.money(row, name);
                case MOMENT -> Sql.instant(row, name);
                case DAY -> Sql.date(row, name);
                case NAME -> new Name(java.util.Objects.requireNonNull(kind), row.getObject(name, UUID.class));
                case WORD -> word(row.getString(name));
            };
        }

        private Word word(String code) {
            return words.stream().filter(w -> w.code().equals(code)).findFirst().orElse(new Word(code, "其他", "Other"));
        }
    }

    @Override
    public Part of(PersonId person, Set<UUID> kept) {
        List<List<Fact>> rows = jdbc.sql(sql)
                .param("person", person.value())
                .param("kept", Sql.texts(kept))
                .query((row, n) -> {
                    List<Fact> facts = new ArrayList<>();
                    for (Column column : columns) {
                        facts.add(column.fact(row));
                    }
                    return facts;
                })
                .list();
        return new Part(code, zh, en, rows);
    }
}
