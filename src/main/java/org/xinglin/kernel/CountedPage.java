package org.xinglin.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list that is short enough to be known whole, and how long the whole is. */
public record CountedPage<T>(List<T> items, @Nullable String next, int total) {
    /**
     * Cuts the page behind the row of the key {@code after} out of all rows in their order; a key that is not there any more
     * begins anew.
     */
    public static <T> CountedPage<T> of(List<T> all, @Nullable String after, int size, Function<T, String> key) {
        int from = 0;
        for (int i = 0; after != null && i < all.size(); i++) {
            if (key.apply(all.get(i)).equals(after)) {
                from = i + 1;
            }
        }
        int until = Math.min(all.size(), from + size);
        List<T> items = List.copyOf(all.subList(from, until));
        return new CountedPage<>(items, until < all.size() ? key.apply(items.getLast()) : null, all.size());
    }

    /** The same page in other words; {@code items} are its rows one by one. */
    public <V> CountedPage<V> saying(Function<T, V> view) {
        return new CountedPage<>(items.stream().map(view).toList(), next, total);
    }
}
