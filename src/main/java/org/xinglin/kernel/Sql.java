package org.xinglin.kernel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The conversions between our types and JDBC's that every SQL class needs. */
public final class Sql {
    private Sql() {}

    /** The driver binds {@link OffsetDateTime}, not {@link Instant}, to timestamptz. */
    public static OffsetDateTime timestamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    public static @Nullable OffsetDateTime timestampOrNull(@Nullable Instant at) {
        return at == null ? null : timestamp(at);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    public static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static @Nullable LocalDate dateOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static @Nullable UUID uuidOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column));
    }

    /** Values as text, for {@code cast(:values as uuid[])} and {@code unnest}. */
    public static @Nullable String[] texts(Collection<?> values) {
        return texts(values, value -> value);
    }

    /** One column of many rows as text; null stays null. */
    public static <T> @Nullable String[] texts(
            Collection<T> rows, Function<? super T, ? extends @Nullable Object> part) {
        @Nullable String[] texts = new String[rows.size()];
        int n = 0;
        for (T row : rows) {
            Object value = part.apply(row);
            texts[n++] = value == null ? null : value.toString();
        }
        return texts;
    }
}
