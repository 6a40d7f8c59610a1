package org.xinglin.sheet;

import org.xinglin.kernel.Rejection;

/** More lines than are taken at once. */
final class SheetTooLong extends Rejection {
    SheetTooLong(int most) {
        super(Kind.INVALID, "sheet.too-long");
        pointAt("/file");
        with("most", most);
    }
}
