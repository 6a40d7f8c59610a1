package org.xinglin.settlement;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.InvalidInput;

/** Where a listing of bills, newest first, goes on. */
record BillCursor(Instant openedAt, UUID id) {
    static @Nullable BillCursor read(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            int cut = text.indexOf('_');
            return new BillCursor(Instant.parse(text.substring(0, cut)), UUID.fromString(text.substring(cut + 1)));
        } catch (DateTimeException | IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw new InvalidInput("settlement.bad-cursor", "/after");
        }
    }

    static BillCursor after(BillView last) {
        return new BillCursor(last.openedAt(), last.id().value());
    }

    @Override
    public String toString() {
        return openedAt + "_" + id;
    }
}
