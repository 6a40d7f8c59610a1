package org.xinglin.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a keyset listing; {@code next} is given back to ask for the following page and is null on the last. */
public record Page<T>(List<T> items, @Nullable String next) {
    /** Cuts {@code rows}, fetched with one row more than {@code size}, into a page. */
    public static <T> Page<T> of(List<T> rows, int size, Function<T, String> key) {
        if (rows.size() <= size) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, size);
        return new Page<>(List.copyOf(items), key.apply(items.getLast()));
    }
}
