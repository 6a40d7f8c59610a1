package org.xinglin.sheet;

import org.xinglin.kernel.Rejection;

/** The first line does not name a column that is needed. */
final class ColumnMissing extends Rejection {
    ColumnMissing(Column column) {
        super(Kind.INVALID, "sheet.column-missing");
        pointAt("/file");
        with("column", column.zh() + " / " + column.en());
    }
}
