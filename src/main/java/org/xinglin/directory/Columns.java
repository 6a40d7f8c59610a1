package org.xinglin.directory;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.xinglin.kernel.Sql;

/** Reads the pairs and lists that most rows of this schema hold. */
final class Columns {
    private Columns() {}

    /** The columns {@code <name>_zh} and {@code <name>_en}. */
    static Words words(ResultSet row, String name) throws SQLException {
        return new Words(row.getString(name + "_zh"), row.getString(name + "_en"));
    }

    static List<String> list(ResultSet row, String name) throws SQLException {
        Array array = row.getArray(name);
        return List.of((String[]) array.getArray());
    }

    /** The columns {@code <name>_from_on} and {@code <name>_to_on}. */
    static Period period(ResultSet row, String name) throws SQLException {
        return new Period(Sql.date(row, name + "_from_on"), Sql.date(row, name + "_to_on"));
    }
}
