package org.xinglin.sheet;

import org.xinglin.kernel.Rejection;

/** The file is neither CSV nor XLSX, is broken, or unpacks to more than anybody types. */
final class SheetUnreadable extends Rejection {
    SheetUnreadable() {
        super(Kind.INVALID, "sheet.unreadable");
        pointAt("/file");
    }
}
