package org.xinglin.sheet;

import org.xinglin.kernel.Rejection;

/** A cell holds a formula; nobody here works out what it would say. */
final class FormulaInSheet extends Rejection {
    FormulaInSheet(String cell) {
        super(Kind.INVALID, "sheet.formula");
        pointAt("/file");
        with("cell", cell);
    }
}
